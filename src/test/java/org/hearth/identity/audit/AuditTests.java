package org.hearth.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.attacker.OwnersWay;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.identity.audit.Verification.Finding;
import org.hearth.web.AccountId;
import org.hearth.web.StartupWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that nobody changes unseen: not Hearth, not the owner of the tables, not somebody who cuts off the end. */
@HearthTest
@Import(OwnersWay.class)
class AuditTests {

    private static final String OPENED = "identity.audit.contact.opened";
    private static final Party FACILITATOR = Party.of(PersonaId.random());
    private static final Party MEMBER = Party.of(PersonaId.random());

    @Autowired
    Audit audit;

    @Autowired
    AuditBook book;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OwnersWay owner;

    @Autowired
    List<StartupWord> words;

    @BeforeEach
    void someRows() {
        for (int number = 0; number < 3; number++) {
            record("She did not answer " + number);
        }
    }

    private void record(String reason) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(begun -> audit.record(OPENED, FACILITATOR, MEMBER, reason));
    }

    @Test
    void whatWasWrittenIsReadAgainAndVerified() {
        assertThat(verification.whole()).isInstanceOf(Finding.Whole.class);
        assertThat(verification.tail()).isInstanceOf(Finding.Whole.class);
        var newest = book.before(Long.MAX_VALUE, 1).getFirst();
        assertThat(newest.reason()).isEqualTo("She did not answer 2");
        assertThat(newest.kind()).isEqualTo(OPENED);
        assertThat(newest.actor()).hasValue(FACILITATOR);
        assertThat(newest.subject()).hasValue(MEMBER);
    }

    @Test
    void aRowOutsideATransactionOrOfOneThatFailsIsNotWritten() {
        var before = verification.whole();
        assertThatThrownBy(() -> audit.record(OPENED, FACILITATOR, MEMBER, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            audit.record(OPENED, FACILITATOR, MEMBER, "");
            begun.setRollbackOnly();
        });
        assertThat(verification.whole()).isEqualTo(before);
    }

    @Test
    void theApplicationCannotChangeRowsWhateverItIsTalkedInto() {
        for (var sql : List.of(
                "update audit set content = ''",
                "delete from audit",
                "truncate audit",
                "drop table audit",
                "alter table audit disable trigger all",
                "drop trigger append_only on audit",
                "set role hearth")) {
            assertThatThrownBy(() -> database.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
        assertThat(verification.whole()).isInstanceOf(Finding.Whole.class);
        assertThat(verification.onlyAsSafeAsTheRole()).isFalse();
    }

    @Test
    void evenTheOwnerDoesNotChangeRowsByMistake() {
        assertThatThrownBy(() -> owner.run("delete from audit")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOwnerChangesNoRowUnseen() {
        for (var change : List.of(
                "content = decode('00', 'hex')",
                "actor_sealed = subject_sealed",
                "subject_sealed = actor_sealed",
                "subject_key = gen_random_uuid()",
                "actor_key = subject_key",
                "hash = sha256(hash)")) {
            assertThatItShows("update audit set " + change + " where number = (select max(number) - 1 from audit)");
        }
    }

    @Test
    void theOwnerRemovesNoRowUnseen() {
        assertThatItShows("delete from audit where number = 1");
        assertThatItShows("delete from audit where number = (select max(number) - 1 from audit)");
        assertThatItShows("delete from audit where number = (select max(number) from audit)");
        assertThatItShows("delete from audit");
        assertThatItShows(
                "delete from audit where number = (select max(number) - 1 from audit)",
                "update audit set number = number - 1 where number = (select max(number) from audit)");
    }

    @Test
    void theOwnerPutsNoRowsIntoAnotherOrderUnseen() {
        assertThatItShows(
                "update audit set number = number + 1000000 where number <= 2",
                "update audit set number = 1000003 - number where number > 1000000");
    }

    @Test
    void theOwnerAddsNoRowUnseen() {
        assertThatItShows("insert into audit select number + 1, content, actor_key, actor_sealed, subject_key,"
                + " subject_sealed, hash from audit order by number desc limit 1");
    }

    @Test
    void whoeverStartsHearthIsTold() {
        assertThat(said()).isEmpty();
        tampered(
                () -> assertThat(said()).anyMatch(line -> line.contains("not as it was written")),
                "update audit set content = '' where number = (select max(number) from audit)");
        tampered(
                () -> assertThat(said()).anyMatch(line -> line.contains("lost its end")),
                "delete from audit where number = (select max(number) from audit)");
    }

    private List<String> said() {
        return words.stream()
                .filter(AuditWord.class::isInstance)
                .flatMap(word -> word.lines().stream())
                .toList();
    }

    @Test
    void manyAtOnceMakeOneChain() {
        try (var threads = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 30).forEach(number -> threads.execute(() -> record("At once " + number)));
        }
        assertThat(verification.whole()).isInstanceOf(Finding.Whole.class);
        assertThat(book.before(Long.MAX_VALUE, 30))
                .allMatch(deed -> deed.reason().startsWith("At once"));
    }

    @Test
    void whoIsForgottenCannotBeReadAnyMoreAndTheChainHolds() {
        var gone = Party.of(new AccountId(987_654));
        new TransactionTemplate(transactions)
                .executeWithoutResult(begun -> audit.record(OPENED, FACILITATOR, gone, "About one who leaves"));
        assertThat(book.about(List.of(gone))).hasSize(1);
        book.forget(gone);
        assertThat(book.about(List.of(gone))).isEmpty();
        var row = book.before(Long.MAX_VALUE, 1).getFirst();
        assertThat(row.subject()).isEmpty();
        assertThat(row.reason()).isEmpty();
        assertThat(row.actor()).hasValue(FACILITATOR);
        assertThat(verification.whole()).isInstanceOf(Finding.Whole.class);
    }

    private void assertThatItShows(String... tampering) {
        tampered(
                () -> assertThat(verification.whole())
                        .as(String.join("; ", tampering))
                        .isNotInstanceOf(Finding.Whole.class),
                tampering);
    }

    /** Puts everything back afterwards. */
    private void tampered(Runnable check, String... tampering) {
        owner.run("create table kept as select * from audit");
        owner.run("alter table audit disable trigger append_only");
        owner.run(tampering);
        try {
            check.run();
        } finally {
            owner.run(
                    "delete from audit",
                    "insert into audit select * from kept",
                    "drop table kept",
                    "alter table audit enable trigger append_only");
        }
        assertThat(verification.whole()).isInstanceOf(Finding.Whole.class);
    }
}
