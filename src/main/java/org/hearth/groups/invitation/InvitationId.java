package org.hearth.groups.invitation;

import java.util.UUID;
import org.hearth.kernel.Id;

/** An invitation as its group's facilitators see it; not what opens it. */
public record InvitationId(UUID value) implements Id {

    static InvitationId random() {
        return new InvitationId(Id.random());
    }

    public static InvitationId valueOf(String text) {
        return new InvitationId(Id.parse(text));
    }
}
