package org.hearth.contact.newsletter;

import java.util.UUID;
import org.hearth.kernel.Id;

/** An issue's id. Spring reads it from paths by {@link #valueOf}. */
public record IssueId(UUID value) implements Id {

    static IssueId random() {
        return new IssueId(Id.random());
    }

    public static IssueId valueOf(String text) {
        return new IssueId(Id.parse(text));
    }
}
