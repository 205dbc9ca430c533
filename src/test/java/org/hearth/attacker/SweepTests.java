package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the bench reads once and never again: nobody's words may slip behind its mark. */
@AttackerTest
class SweepTests {

    private static final String RED = "I am going to kill myself tonight. I have the pills here.";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Sweep sweep;

    @Autowired
    Posts posts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    private final CountDownLatch placed = new CountDownLatch(1);
    private final CountDownLatch overtaken = new CountDownLatch(1);
    private Circle circle;
    private ThreadId thread;
    private ThreadId elsewhere;

    @BeforeEach
    void twoThreads() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake");
        elsewhere = circle.thread(Cast.TOVE, "Another", "Words");
    }

    @AfterEach
    void nothingIsLeftOnTheBench() {
        rows.change("delete from desk_item where group_id = ?", circle.group().value());
        clock.putBack();
    }

    @Test
    void wordsOvertakenByOthersOnTheirWayAreReadWhenTheyCome() throws Exception {
        var slow = Thread.ofVirtual()
                .start(() -> transactions.executeWithoutResult(begun -> {
                    posts.post(circle.viewer(Cast.AMIR), thread, Writing.of(RED, null));
                    placed.countDown();
                    waitFor(overtaken);
                }));
        waitFor(placed);
        posts.post(circle.viewer(Cast.SOLVEIG), elsewhere, Writing.of("Later, and there sooner", null));
        sweep.look();
        sweep.look();
        overtaken.countDown();
        slow.join();
        sweep.look();
        assertThat(circle.visitor(Cast.TOVE).get(circle.path() + "/desk").body())
                .contains("Somebody may be in danger");
    }

    @Test
    void whatWasThereForAWhileIsNotReadAgainAndAgain() {
        sweep.look();
        clock.move(Duration.ofMinutes(2));
        sweep.look();
        assertThat(rows.database
                        .sql("select (select place from desk_mark) = (select max(place) from post)")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
