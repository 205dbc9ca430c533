package org.hearth.groups.invitation;

import java.time.Instant;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;

/**
 * A way into a group that stands open.
 *
 * @param address of a mailed one; nobody but its owner comes in by it
 * @param usesLeft how many may still come by it
 * @param came how many have
 */
public record Invitation(
        InvitationId id,
        GroupId group,
        Kind kind,
        Role role,
        Optional<EmailAddress> address,
        int usesLeft,
        int came,
        Instant expiresAt) {

    public enum Kind {
        MAIL,
        /** A link for several. */
        LINK,
        /** A code on paper. */
        CODE,
        /** Kept for the account that asked. */
        PLACE
    }
}
