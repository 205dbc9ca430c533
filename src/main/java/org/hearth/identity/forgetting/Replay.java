package org.hearth.identity.forgetting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.identity.persona.PersonaRemoval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets again what an older copy of the database has brought back. While the beans are being made: before a letter of
 * that copy is sent and before the first page is answered.
 */
@Component
@Lazy(false)
class Replay implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Deletions deletions;
    private final Forgetter forgetter;
    private final PersonaRemoval personas;
    private final AccountRemovalTable accounts;
    private final TransactionTemplate transaction;

    Replay(
            Deletions deletions,
            Forgetter forgetter,
            PersonaRemoval personas,
            AccountRemovalTable accounts,
            PlatformTransactionManager transactions) {
        this.deletions = deletions;
        this.forgetter = forgetter;
        this.personas = personas;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        var missed = deletions.missed();
        if (!missed.isEmpty()) {
            LOG.warn("The database is older than {} deletions; carrying them out again", missed.size());
            carryOut(missed);
        }
    }

    /** Personas before accounts, as it was the first time. */
    private void carryOut(List<Deletion> missed) {
        var wanted =
                missed.stream().collect(Collectors.toMap(Deletion::whom, Function.identity(), (one, same) -> same));
        personas.all()
                .forEach(persona -> once(
                        wanted,
                        deletions.fingerprint(persona),
                        deletion -> forgetter.forget(
                                persona,
                                deletion.what() == What.PERSONA_FORMER ? Remains.FORMER_MEMBER : Remains.GONE)));
        accounts.all()
                .forEach(
                        account -> once(wanted, deletions.fingerprint(account), deletion -> forgetter.forget(account)));
        transaction.executeWithoutResult(status -> missed.forEach(deletions::done));
    }

    private void once(Map<String, Deletion> wanted, String whom, java.util.function.Consumer<Deletion> forget) {
        var deletion = wanted.get(whom);
        if (deletion != null) {
            transaction.executeWithoutResult(status -> {
                forget.accept(deletion);
                deletions.done(deletion);
            });
        }
    }
}
