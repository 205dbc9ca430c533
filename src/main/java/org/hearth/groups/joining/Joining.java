package org.hearth.groups.joining;

import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.GroupTable;
import org.hearth.groups.invitation.Invitations;
import org.hearth.groups.membership.Members;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invited person a member: invitation used, persona made, agreement kept, in one transaction. */
@Component
class Joining implements Founding {

    private final Invitations invitations;
    private final GroupTable groups;
    private final Personas personas;
    private final Members members;
    private final PseudonymCheck check;

    Joining(Invitations invitations, GroupTable groups, Personas personas, Members members, PseudonymCheck check) {
        this.check = check;
        this.invitations = invitations;
        this.groups = groups;
        this.personas = personas;
        this.members = members;
    }

    /** @throws PseudonymUnfit if it cannot be a pseudonym @throws Personas.PseudonymTaken if somebody has it */
    @Transactional
    public void join(SignedIn me, Token token, Wish wish) {
        var pseudonym = fit(wish.pseudonym());
        var invitation = invitations.open(token).orElseThrow(NotFound::new);
        var charter = groups.charter(invitation.group()).orElseThrow(NotFound::new);
        if (wish.agreedVersion() != charter.version()) {
            throw new NotFound();
        }
        check.checkPseudonym(me.account(), invitation.group().value(), pseudonym);
        invitations.use(token);
        var persona = personas.create(me.account(), invitation.group().value(), pseudonym, wish.picture());
        members.join(invitation.group(), persona, invitation.role(), charter.version());
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
