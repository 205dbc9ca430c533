package org.hearth.groups.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.OfferedPlaceId;
import org.hearth.groups.OfferedPlaces;
import org.hearth.groups.Role;
import org.hearth.groups.Seats;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who still fits in. Counting and keeping happen under a lock on the group's row, so that a seat is given once. */
@Component
public class KeptPlaces implements OfferedPlaces {

    private static final String NO_LETTER = "en";

    private final KeptPlaceTable table;
    private final Seats seats;
    private final InvitationTable invitations;
    private final Clock clock;

    KeptPlaces(KeptPlaceTable table, Seats seats, InvitationTable invitations, Clock clock) {
        this.seats = seats;
        this.table = table;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Whether whoever comes by this invitation fits in; nobody else is counted until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean fits(Invitation invitation) {
        table.lock(invitation.group());
        return !invitation.role().seated()
                || hasRoom(invitation.group(), invitation.id().value(), clock.instant());
    }

    private boolean hasRoom(GroupId group, UUID ownPlace, Instant now) {
        var free = seats.free(group);
        return free.isEmpty() || free.getAsInt() > table.kept(group, ownPlace, now);
    }

    @Override
    @Transactional
    public Optional<OfferedPlaceId> offer(GroupId group, AccountId account, Duration valid) {
        table.lock(group);
        var place = InvitationId.random();
        var now = clock.instant();
        invitations.forgetExpired(now);
        if (!hasRoom(group, place.value(), now)) {
            return Optional.empty();
        }
        var kept = new Invitation(
                place, group, Invitation.Kind.PLACE, Role.MEMBER, Optional.empty(), 1, 0, now.plus(valid));
        return Optional.of(invitations.keepPlace(kept, account, NO_LETTER));
    }

    @Override
    public boolean isOpen(OfferedPlaceId place) {
        return invitations.isOpen(place, clock.instant());
    }

    @Override
    @Transactional
    public void takeBack(OfferedPlaceId place) {
        invitations.takeBack(place);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(GroupId group) {
        table.lock(group);
    }
}
