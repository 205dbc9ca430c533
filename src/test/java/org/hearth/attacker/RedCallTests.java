package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.desk.rota.Paging;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Danger to life that nobody takes goes on to the next, then to coordinators: each once, whatever dies meanwhile. */
@AttackerTest
class RedCallTests {

    private static final String RED = "I am going to kill myself tonight.";
    private static final String NEXT = "next.on.the.rota@example.org";
    private static final String COORDINATOR = "called.last@example.org";

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Paging paging;

    @Autowired
    MovableClock clock;

    @Autowired
    Mailbag mailbag;

    @Autowired
    Outbox outbox;

    @Autowired
    Rows rows;

    @Autowired
    PlatformTransactionManager transactions;

    private Circle circle;
    private Bench bench;
    private long before = -1;
    private long coordinatorsBefore;

    @BeforeEach
    void twoModeratorsAndACoordinator() {
        rows.change("update desk_item set done_at = now() where done_at is null");
        circle = people.gather(Cast.LONG_NIGHTS);
        bench = new Bench(circle, circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake"), sweep::look);
        people.founding.admit(people.account(NEXT), circle.group(), Role.CO_FACILITATOR, "Next", new Picture(9));
        people.coordinator(COORDINATOR);
        outbox.awaitEmpty();
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void eachModeratorIsCalledOnceThenCoordinatorsAndOnlyAfterAnHourAllAgain() {
        bench.reply(Cast.AMIR, RED);
        calls(1, 0);
        clock.move(Duration.ofMinutes(9));
        calls(1, 0);
        clock.move(Duration.ofMinutes(2));
        calls(2, 0);
        clock.move(Duration.ofMinutes(11));
        calls(2, 1);
        assertThat(people.coordinator(COORDINATOR).get("/today").body())
                .contains("none of those who look after it has taken it")
                .doesNotContain("kill");
        clock.move(Duration.ofMinutes(11));
        calls(2, 1);
        clock.move(Duration.ofMinutes(40));
        calls(3, 1);
    }

    @Test
    void whoHasTakenItEndsTheCalls() {
        bench.reply(Cast.AMIR, RED);
        calls(1, 0);
        assertThat(circle.visitor(Cast.TOVE).get("/today").body()).contains("nobody has taken it yet");
        bench.take(bench.item("kill myself"));
        clock.move(Duration.ofHours(3));
        calls(1, 0);
    }

    @Test
    void twoNodesAtOnceCallOnce() throws Exception {
        bench.reply(Cast.AMIR, RED);
        sweep.look();
        before = moderators();
        Callable<Boolean> node = () -> {
            paging.page();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        outbox.awaitEmpty();
        assertThat(moderators() - before).isEqualTo(1);
    }

    @Test
    void aNodeThatDiesWhileItCallsCallsNobodyTwiceAndNobodyInVain() {
        bench.reply(Cast.AMIR, RED);
        sweep.look();
        before = moderators();
        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            paging.page();
            dying.setRollbackOnly();
        });
        outbox.awaitEmpty();
        assertThat(moderators() - before).isZero();
        paging.page();
        outbox.awaitEmpty();
        assertThat(moderators() - before).isEqualTo(1);
    }

    @Test
    void nobodyIsCalledForTheirOwnWords() {
        bench.reply(Cast.TOVE, RED);
        var tove = called(Cast.TOVE.address());
        var next = called(NEXT);
        sweep.look();
        paging.page();
        clock.move(Duration.ofMinutes(11));
        paging.page();
        outbox.awaitEmpty();
        assertThat(called(Cast.TOVE.address())).isEqualTo(tove);
        assertThat(called(NEXT)).isEqualTo(next + 1);
    }

    private void calls(int moderators, int coordinators) {
        if (before < 0) {
            before = moderators();
            coordinatorsBefore = called(COORDINATOR);
        }
        sweep.look();
        paging.page();
        outbox.awaitEmpty();
        assertThat(moderators() - before).as("moderators").isEqualTo(moderators);
        assertThat(called(COORDINATOR) - coordinatorsBefore).as("coordinators").isEqualTo(coordinators);
    }

    private long moderators() {
        return called(Cast.TOVE.address()) + called(NEXT);
    }

    /** Calls alone: letters of what is new in the thread come as well. */
    private long called(String address) {
        return mailbag.to(address).stream()
                .filter(letter -> Mailbag.text(letter).contains("would be glad of a word"))
                .count();
    }
}
