package org.hearth.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;

/** Questions about meetings, and the one thing the live room does to them. */
public interface Meetings {

    /** The meeting, if it belongs to the viewer's group and was not called off. */
    Optional<Meeting> visibleTo(Viewer viewer, MeetingId meeting);

    /** The same for who helps with the technique, without being one of those who come. */
    Optional<Meeting> helpedBy(Viewer helper, MeetingId meeting);

    /** The meetings of the viewer's group that go on now, for who helps with the technique. */
    List<Meeting> toHelp(Viewer helper);

    /** Meetings of these groups from then on, held ones too, soonest first. */
    List<Meeting> between(Collection<GroupId> groups, Instant from, int atMost);

    /** Whether a meeting of the viewer's group can be entered now or is still to come. */
    boolean anyAhead(Viewer viewer);

    /** Plans a meeting of the facilitator's group. */
    void plan(Viewer facilitator, Meeting meeting);

    /** Ends it for all; ending what has ended changes nothing. Publishes {@link MeetingEnded}. */
    void end(Viewer facilitator, MeetingId meeting);

    /** The same where nobody who leads is there to do it. */
    void endUnattended(GroupId group, MeetingId meeting);
}
