package org.hearth.identity.forgetting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.hearth.web.Streams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The account itself, its passkeys and sign-ins. Its row and those of personas are removed last, by {@link Forgetter}. */
@Component
class OwnBelongings implements Belongings {

    private final AccountRemovalTable table;
    private final Streams streams;

    OwnBelongings(AccountRemovalTable table, Streams streams) {
        this.table = table;
        this.streams = streams;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "account",
                "persona",
                "sign_in_link",
                "user_entities",
                "user_credentials",
                "spring_session",
                "event_publication");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.whole()
                ? table.find(holder.account()).stream()
                        .flatMap(row -> Stream.of(account(row), passkeys(holder.account()), signIns(holder.account())))
                : Stream.empty();
    }

    private static Chapter account(AccountRemovalTable.Row row) {
        var facts = new LinkedHashMap<String, String>();
        row.address().ifPresent(address -> facts.put("identity.archive.address", address.reveal()));
        return new Chapter(
                "identity.archive.account",
                Stream.of(new Entry("identity.archive.joined", Optional.of(row.joinedOn()), "", facts)));
    }

    private Chapter passkeys(AccountId account) {
        return new Chapter(
                "identity.passkeys.heading",
                table.passkeys(account).stream()
                        .map(passkey -> new Entry(passkey.label(), Optional.of(passkey.made()), "", Map.of())));
    }

    private Chapter signIns(AccountId account) {
        return new Chapter(
                "identity.archive.signIns",
                table.signIns(account).stream().map(day -> new Entry("", Optional.of(day), "", Map.of())));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    public void forget(AccountId account) {
        table.forget(account);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                streams.close(account);
            }
        });
    }
}
