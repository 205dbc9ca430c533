package org.hearth.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.HearthTest;
import org.hearth.web.Push;
import org.hearth.web.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HearthTest
class OpenStreamsTests {

    private static final Function<Object, Optional<Push>> NOTHING = viewer -> Optional.empty();

    @Autowired
    OpenStreams streams;

    @Autowired
    PlatformTransactionManager transactions;

    private final Topic topic = new Topic("test", Integer.toString(System.identityHashCode(this)));
    private final Topic other = new Topic("test", "other than " + topic.id());

    @Test
    void whatMovedAfterTheMarkIsMissed() {
        var mark = streams.mark();
        assertThat(streams.movedSince(mark, List.of(topic))).isFalse();
        streams.publish(topic, NOTHING);
        assertThat(streams.movedSince(mark, List.of(topic))).isTrue();
        assertThat(streams.movedSince(mark, List.of(other))).isFalse();
        assertThat(streams.movedSince(mark, List.of(other, topic))).isTrue();
        assertThat(streams.movedSince(streams.mark(), List.of(topic))).isFalse();
    }

    @Test
    void aMarkOfAnEarlierStartOrNoneAtAllHasMissedEverything() {
        for (var mark : List.of(
                "", "x", "earlier12", streams.mark() + "x", streams.mark().substring(0, 8), "9".repeat(40))) {
            assertThat(streams.movedSince(mark, List.of(topic))).as(mark).isTrue();
        }
    }

    @Test
    void nothingMovesBeforeTheCommit() {
        var mark = streams.mark();
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            streams.publish(topic, NOTHING);
            assertThat(streams.movedSince(mark, List.of(topic))).isFalse();
        });
        assertThat(streams.movedSince(mark, List.of(topic))).isTrue();
    }

    @Test
    void whatIsTakenBackMovesNothing() {
        var mark = streams.mark();
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            streams.publish(topic, NOTHING);
            open.setRollbackOnly();
        });
        assertThat(streams.movedSince(mark, List.of(topic))).isFalse();
    }
}
