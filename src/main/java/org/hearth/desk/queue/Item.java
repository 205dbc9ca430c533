package org.hearth.desk.queue;

import java.time.Instant;
import java.util.Optional;
import org.hearth.danger.DangerLevel;
import org.hearth.desk.ActId;
import org.hearth.desk.ItemId;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;

/**
 * One thing on the bench.
 *
 * @param due by when somebody should have looked
 * @param post empty for an appeal @param act empty for anything else
 * @param author who wrote it, or who appeals; empty once they were forgotten
 * @param takenBy empty while nobody has it
 */
public record Item(
        ItemId id,
        Lane lane,
        DangerLevel level,
        Instant since,
        Instant due,
        Optional<PostId> post,
        Optional<ActId> act,
        Optional<ThreadId> thread,
        String title,
        String body,
        Optional<PersonaId> author,
        Optional<PersonaId> takenBy,
        Optional<Persona> writer,
        Optional<Persona> holder) {

    private static final int EXCERPT = 160;

    Item known(java.util.Map<PersonaId, Persona> people) {
        return new Item(
                id,
                lane,
                level,
                since,
                due,
                post,
                act,
                thread,
                title,
                body,
                author,
                takenBy,
                author.map(people::get),
                takenBy.map(people::get));
    }

    public String excerpt() {
        return body.length() <= EXCERPT
                ? body
                : body.substring(0, body.offsetByCodePoints(0, body.codePointCount(0, EXCERPT))) + " …";
    }

    public boolean urgent() {
        return level == DangerLevel.RED;
    }
}
