package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** When somebody leaves, open pages show their posts anew: to each as much as they could see before. */
@AttackerTest
class FormerWordsTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HIDDEN = "Words that named somebody";
    private static final String HELD = "Words that wait";

    @Autowired
    People people;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transactions;

    private Circle circle;
    private ThreadId thread;

    @BeforeEach
    void oneIsHiddenAndOneIsHeld() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.TOVE, "A thread", "First words");
        for (var words : List.of(HIDDEN, HELD, "Words for all")) {
            people.forum.keepPost(circle.viewer(Cast.MEI), thread, words, people.clock.instant());
        }
        transactions.executeWithoutResult(begun -> {
            moderation.hide(circle.viewer(Cast.TOVE), post(HIDDEN), "It named somebody.");
            moderation.hold(circle.viewer(Cast.TOVE), post(HELD));
        });
    }

    @Test
    void onlyWhoMayReadThemHearsTheWordsThatAreHiddenOrHeld() throws Exception {
        try (var moderator = new Ear(circle.visitor(Cast.TOVE));
                var member = new Ear(circle.visitor(Cast.AMIR))) {
            var mei = circle.visitor(Cast.MEI);
            var own = circle.path() + "/members/"
                    + circle.viewer(Cast.MEI).persona().text() + "/removal";
            mei.fill(mei.get(own), "posts", Map.of("posts", "FORMER_MEMBER"));
            for (var ear : List.of(moderator, member)) {
                await().atMost(SOON).until(() -> ear.heard("Words for all"));
            }
            assertThat(moderator.heard(HIDDEN)).isTrue();
            assertThat(moderator.heard(HELD)).isTrue();
            assertThat(member.heard(HIDDEN)).isFalse();
            assertThat(member.heard(HELD)).isFalse();
        }
    }

    private PostId post(String words) {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).all("#posts > li").stream()
                .filter(one -> one.select(".body").text().contains(words))
                .map(one -> PostId.valueOf(one.id().substring("post-".length())))
                .findFirst()
                .orElseThrow();
    }

    private final class Ear implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Thread listening;

        Ear(Visitor visitor) {
            var stream = visitor.listen("/stream?topic=thread:" + thread.text());
            listening = Thread.ofVirtual().start(() -> {
                try (var all = stream.body()) {
                    all.forEach(lines::add);
                }
            });
            await().atMost(SOON).until(() -> !lines.isEmpty());
        }

        boolean heard(String words) {
            return lines.stream().anyMatch(line -> line.contains(words));
        }

        @Override
        public void close() {
            listening.interrupt();
        }
    }
}
