package org.hearth.groups.joining;

import org.hearth.groups.Doorway;
import org.hearth.groups.Founding;
import org.hearth.groups.Full;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.OfferedPlaceId;
import org.hearth.groups.PlaceTaken;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.GroupTable;
import org.hearth.groups.invitation.Invitation;
import org.hearth.groups.invitation.Invitations;
import org.hearth.groups.invitation.KeptPlaces;
import org.hearth.groups.membership.Members;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.hearth.web.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invited person a member: invitation used, persona made, agreement kept, in one transaction. */
@Component
class Joining implements Founding {

    private final Invitations invitations;
    private final KeptPlaces places;
    private final Doorway doorway;
    private final Groups viewers;
    private final GroupTable groups;
    private final Personas personas;
    private final Members members;
    private final PseudonymCheck check;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;

    Joining(
            Invitations invitations,
            KeptPlaces places,
            Doorway doorway,
            Groups viewers,
            GroupTable groups,
            Personas personas,
            Members members,
            PseudonymCheck check,
            RateLimits limits,
            ApplicationEventPublisher events) {
        this.check = check;
        this.limits = limits;
        this.invitations = invitations;
        this.places = places;
        this.doorway = doorway;
        this.viewers = viewers;
        this.groups = groups;
        this.personas = personas;
        this.members = members;
        this.events = events;
    }

    /**
     * Whether the account may come by this invitation. One that names nobody lets nobody back in who has left or was
     * removed: they come back by a word meant for them.
     */
    boolean admits(SignedIn me, Invitation invitation) {
        return invitations.isFor(invitation, me.account())
                && switch (invitation.kind()) {
                    case MAIL, PLACE -> true;
                    case LINK, CODE -> !doorway.hasLeft(me.account(), invitation.group());
                };
    }

    /** Whether there is a place for whoever comes by this invitation. */
    @Transactional
    public boolean fits(Invitation invitation) {
        return places.fits(invitation);
    }

    /** Whether somebody who finds the group full may wait for a place: where one may ask to come in. */
    boolean hasWaitingList(Invitation invitation) {
        return doorway.askable(invitation.group())
                .filter(entrance -> entrance.way() != Doorway.Way.REFERRAL)
                .isPresent();
    }

    /** A link for several or a code gives nobody who is here another role: who leads them there gave them theirs. */
    private boolean belongsAlready(SignedIn me, Invitation invitation) {
        return invitation.kind() != Invitation.Kind.MAIL
                && viewers.viewer(me.account(), invitation.group()).isPresent();
    }

    /**
     * @throws PseudonymUnfit if it cannot be a pseudonym
     * @throws Personas.PseudonymTaken if somebody has it
     * @throws Full if no place is left; the invitation is as it was
     */
    @Transactional
    public void join(SignedIn me, Token token, Wish wish) {
        var pseudonym = fit(wish.pseudonym());
        var invitation = invitations.open(token).orElseThrow(NotFound::new);
        var charter = groups.charter(invitation.group()).orElseThrow(NotFound::new);
        if (wish.agreedVersion() != charter.version() || !admits(me, invitation)) {
            throw new NotFound();
        }
        if (belongsAlready(me, invitation)) {
            return;
        }
        limits.check(RateLimit.NAMES_TRIED, me.getName());
        check.checkPseudonym(me.account(), invitation.group().value(), pseudonym);
        if (!places.fits(invitation)) {
            throw new Full();
        }
        invitations.use(token);
        var persona = personas.create(me.account(), invitation.group().value(), pseudonym, wish.picture());
        members.join(invitation.group(), persona, invitation.role(), charter.version());
        if (invitation.kind() == Invitation.Kind.PLACE) {
            var place = new OfferedPlaceId(invitation.id().value());
            events.publishEvent(new PlaceTaken(invitation.group(), place));
        }
    }

    @Override
    @Transactional
    public GroupId found(String name, String purpose, String rules, Language language) {
        return groups.add(name, purpose, rules, language);
    }

    @Override
    @Transactional
    public Viewer admit(AccountId account, GroupId group, Role role, String pseudonym, Picture picture) {
        var charter = groups.charter(group).orElseThrow(NotFound::new);
        var persona = personas.create(account, group.value(), fit(pseudonym), picture);
        members.join(group, persona, role, charter.version());
        return new Viewer(group, charter.name(), persona, role);
    }

    /** Between 2 and 30 letters, digits, spaces or simple marks; nothing that looks like an address. */
    private static String fit(String typed) {
        return PseudonymCheck.fit(typed).orElseThrow(PseudonymUnfit::new);
    }

    /** Any number may be a picture; what is none becomes a new one. */
    static Picture picture(String typed) {
        try {
            return new Picture(Long.parseLong(typed));
        } catch (NumberFormatException noPictureChosen) {
            return new Picture(Id.RANDOM.nextLong());
        }
    }

    /** @param agreedVersion of the ground rules the person saw and agreed to */
    public record Wish(int agreedVersion, String pseudonym, Picture picture) {}

    /** What was typed cannot be a pseudonym. */
    static final class PseudonymUnfit extends Refusal {
        PseudonymUnfit() {
            super("groups.joining.unfit");
        }
    }
}
