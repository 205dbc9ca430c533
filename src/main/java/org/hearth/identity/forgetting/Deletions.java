package org.hearth.identity.forgetting;

import java.util.Base64;
import java.util.List;
import org.hearth.identity.PersonaId;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what a transaction forgets. The journal comes first, at the very end of the transaction, then the commit:
 * killed between the two, the next start carries it out.
 */
@Component
class Deletions {

    private static final String PURPOSE = "deletion";

    private final Journal journal;
    private final DeletionTable table;
    private final Seal seal;

    Deletions(Journal journal, DeletionTable table, Seal seal) {
        this.journal = journal;
        this.table = table;
        this.seal = seal;
    }

    /** The number alone is enough: where it was given anew after a restore, this line has been carried out before. */
    String fingerprint(AccountId account) {
        return fingerprint("account " + account.value());
    }

    String fingerprint(PersonaId persona) {
        return fingerprint("persona " + persona.text());
    }

    private String fingerprint(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.fingerprint(text, PURPOSE));
    }

    void note(What what, String whom) {
        var deletion = Deletion.of(what, whom);
        done(deletion);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private boolean written;

            @Override
            public void beforeCommit(boolean readOnly) {
                written = true;
                journal.append(deletion);
            }

            @Override
            public void afterCompletion(int status) {
                if (written && status == STATUS_ROLLED_BACK) {
                    journal.append(deletion.withdrawn());
                }
            }
        });
    }

    void done(Deletion deletion) {
        table.add(deletion.entry());
    }

    /** What the journal holds and this database has not seen. */
    List<Deletion> missed() {
        var all = journal.read();
        var done = table.done(all.stream().map(Deletion::entry).toList());
        return all.stream().filter(deletion -> !done.contains(deletion.entry())).toList();
    }
}
