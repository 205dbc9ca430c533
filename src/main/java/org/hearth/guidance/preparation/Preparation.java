package org.hearth.guidance.preparation;

import java.time.Instant;
import org.hearth.groups.GroupId;
import org.hearth.guidance.PreparationId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.meetings.MeetingId;

/** A question or an exercise that waits to be published. @param author who will have written its first post */
public record Preparation(
        PreparationId id,
        GroupId group,
        MeetingId meeting,
        Kind kind,
        String title,
        String body,
        Instant publishAt,
        PersonaId author,
        Submission submission) {}
