package org.hearth.desk.coordination;

import java.time.Instant;
import java.util.Optional;
import org.hearth.desk.ActId;
import org.hearth.desk.act.ActKind;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;

/**
 * An appeal as much as a coordinator needs of it: neither who wrote nor who decided is shown, nor anything else of the thread.
 *
 * @param words of the post; empty if it is gone
 */
public record Waiting(
        ActId act,
        GroupId group,
        ActKind kind,
        Optional<PersonaId> moderator,
        Optional<PersonaId> subject,
        String reason,
        String appeal,
        String words,
        Instant since) {}
