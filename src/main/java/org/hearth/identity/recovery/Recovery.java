package org.hearth.identity.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.undo.SignInChanges;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sheet of paper that brings somebody in who cannot get at their mail any more. */
@Component
class Recovery {

    private final RecoveryTable table;
    private final SignInChanges changes;
    private final Clock clock;

    Recovery(RecoveryTable table, SignInChanges changes, Clock clock) {
        this.table = table;
        this.changes = changes;
        this.clock = clock;
    }

    /** The code of a new sheet; that of an earlier one opens nothing any more. */
    @Transactional
    public RecoveryCode makeSheet(AccountId account) {
        var code = RecoveryCode.random();
        table.replace(account, code.hash(), clock.instant());
        return code;
    }

    Optional<Instant> madeAt(AccountId account) {
        return table.madeAt(account);
    }

    /**
     * Whose sheet this is. What cannot be a code is looked for as well, so that every wrong one costs the same. The
     * account's address is told, in case the sheet was in other hands.
     */
    @Transactional
    public Optional<AccountId> use(String typed, Language language) {
        var hash = RecoveryCode.of(typed)
                .map(RecoveryCode::hash)
                .orElseGet(() -> Token.random().hash());
        var account = table.take(hash);
        account.ifPresent(found -> changes.tell(found, language));
        return account;
    }
}
