package org.hearth.groups.invitation;

import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/**
 * Invitations that wait for somebody. Who sent one is not kept, so they are in nobody's archive: they hold the address of
 * another.
 */
@Component
class InvitationBelongings implements Belongings {

    private final InvitationTable table;
    private final InvitationListTable lists;

    InvitationBelongings(InvitationTable table, InvitationListTable lists) {
        this.table = table;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation", "invitation_waiting");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return Stream.empty();
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {
        table.forget(account);
    }

    @Override
    public void forget(EmailAddress address) {
        table.forget(address);
        lists.forget(address);
    }
}
