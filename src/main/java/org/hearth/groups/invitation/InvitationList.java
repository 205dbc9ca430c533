package org.hearth.groups.invitation;

import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Submission;
import org.hearth.web.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites the people of a list, a few at a time, so that it can be stopped. One letter each, with one reader. */
@Component
class InvitationList {

    private static final int AT_A_TIME = 10;

    private final InvitationListTable table;
    private final Invitations invitations;
    private final TransactionTemplate transactions;

    InvitationList(InvitationListTable table, Invitations invitations, PlatformTransactionManager transactions) {
        this.table = table;
        this.invitations = invitations;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Transactional
    void begin(GroupId group, AddressList list, Language language, Submission submission) {
        if (!list.addresses().isEmpty()
                && table.begin(group, submission, list.addresses().size())) {
            int number = 0;
            for (var address : list.addresses()) {
                table.add(group, number++, address, language);
            }
        }
    }

    Optional<InvitationListTable.Progress> progress(GroupId group) {
        return table.progress(group);
    }

    @Transactional
    void stop(GroupId group) {
        table.stop(group);
    }

    @Scheduled(fixedDelay = 3_000)
    void goOn() {
        for (var group : table.waiting()) {
            for (int sent = 0; sent < AT_A_TIME && sendNext(group); sent++) {
                continue;
            }
        }
    }

    /** Too many today: what was taken out goes back with the transaction, and waits. */
    private boolean sendNext(GroupId group) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                var next = table.take(group);
                next.flatMap(InvitationListTable.Next::address)
                        .ifPresent(address -> invitations.inviteListed(
                                group, address, next.get().language()));
                next.ifPresent(gone -> table.countSent(group));
                return next.isPresent();
            }));
        } catch (RateLimits.TooOften later) {
            return false;
        }
    }
}
