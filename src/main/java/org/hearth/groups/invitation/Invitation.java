package org.hearth.groups.invitation;

import java.time.Instant;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;

/** Somebody was asked into a group and has not come yet. */
public record Invitation(
        InvitationId id, GroupId group, Role role, EmailAddress address, String language, Instant expiresAt) {}
