package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What moderators do with posts shows to each as much as is theirs to see, and numbers stay whole. */
@AttackerTest
class ModerationTests {

    @Autowired
    People people;

    @Autowired
    Moderation moderation;

    @Autowired
    PlatformTransactionManager transactions;

    private Circle circle;
    private ThreadId thread;

    @BeforeEach
    void aThreadOfThree() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A thread", "First words");
        reply(Cast.AMIR, "Second words");
        reply(Cast.SOLVEIG, "Third words");
    }

    @Test
    void whatIsHeldIsSeenByItsAuthorAndModeratorsAlone() {
        var held = post("Second words");
        deed(() -> moderation.hold(tove(), held));
        assertThat(seen(Cast.AMIR, thread)).contains("Second words");
        assertThat(seen(Cast.TOVE, thread)).contains("Second words");
        assertThat(seen(Cast.MEI, thread)).doesNotContain("Second words").contains("Third words");
        assertThat(circle.visitor(Cast.MEI)
                        .get(circle.threadPath(thread) + "?post=" + held.text())
                        .status())
                .isEqualTo(404);
        deed(() -> moderation.approve(tove(), held));
        assertThat(seen(Cast.MEI, thread)).contains("Second words");
    }

    @Test
    void aThreadWhoseFirstPostIsHeldIsNotThereForOthers() {
        deed(() -> moderation.hold(tove(), post("First words")));
        assertThat(circle.visitor(Cast.AMIR).get(circle.threadPath(thread)).status())
                .isEqualTo(404);
        assertThat(seen(Cast.MEI, thread)).contains("First words");
        deed(() -> moderation.approve(tove(), post("First words")));
        assertThat(seen(Cast.AMIR, thread)).contains("First words");
    }

    @Test
    void whatIsHiddenSaysWhyAndItsWordsAreGoneForOthers() {
        var hidden = post("Second words");
        deed(() -> moderation.hide(tove(), hidden, "It named somebody."));
        assertThat(seen(Cast.MEI, thread)).doesNotContain("Second words").contains("It named somebody.");
        assertThat(seen(Cast.AMIR, thread)).contains("Second words");
        assertThat(seen(Cast.MEI, thread, "?quote=" + hidden.text())).doesNotContain("Second words");
        deed(() -> moderation.show(tove(), hidden));
        assertThat(seen(Cast.MEI, thread)).contains("Second words");
    }

    @Test
    void nobodyWritesInALockedThreadAndWhatWasTypedIsNotLost() {
        deed(() -> moderation.lock(tove(), thread));
        assertThat(reply(Cast.AMIR, "Too late").status()).isBetween(400, 499);
        assertThat(seen(Cast.MEI, thread)).doesNotContain("Too late").contains("closed for new posts");
        deed(() -> moderation.unlock(tove(), thread));
        assertThat(reply(Cast.AMIR, "In time").status()).isEqualTo(302);
    }

    @Test
    void aMovedPostLeavesNoGapBehind() {
        var other = circle.thread(Cast.TOVE, "Another", "Its first words");
        deed(() -> moderation.move(tove(), post("Second words"), other));
        assertThat(numbers(thread)).isEqualTo("1 2");
        assertThat(numbers(other)).isEqualTo("1 2");
        assertThat(seen(Cast.MEI, other)).contains("Second words");
        reply(Cast.AMIR, "Fourth words");
        assertThat(numbers(thread)).isEqualTo("1 2 3");
    }

    @Test
    void aSplitThreadBeginsAgainAtOne() {
        var split = new TransactionTemplate(transactions)
                .execute(begun -> moderation.split(tove(), post("Second words"), "A new title"));
        assertThat(numbers(thread)).isEqualTo("1");
        assertThat(numbers(java.util.Objects.requireNonNull(split))).isEqualTo("1 2");
        assertThat(circle.visitor(Cast.MEI).get(circle.path() + "/threads").body())
                .contains("A new title");
    }

    @Test
    void membersAndOtherGroupsModeratorsCanDoNothing() {
        var post = post("Second words");
        var elsewhere = people.gather(Cast.AFTER).viewer(Cast.TOVE);
        for (var viewer : new Viewer[] {circle.viewer(Cast.MEI), elsewhere}) {
            assertThatThrownBy(() -> deed(() -> moderation.hide(viewer, post, "")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> deed(() -> moderation.lock(viewer, thread)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> deed(() -> moderation.words(viewer, post))).isInstanceOf(NotFound.class);
        }
    }

    private Viewer tove() {
        return circle.viewer(Cast.TOVE);
    }

    private void deed(Runnable deed) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> deed.run());
    }

    private Answer reply(Cast.Player player, String text) {
        return circle.visitor(player).post(circle.threadPath(thread) + "/posts", Map.of("body", text));
    }

    private PostId post(String words) {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).all("#posts > li").stream()
                .filter(one -> one.select(".body").text().contains(words))
                .map(Element::id)
                .map(id -> PostId.valueOf(id.substring("post-".length())))
                .findFirst()
                .orElseThrow();
    }

    private String seen(Cast.Player player, ThreadId where) {
        return seen(player, where, "");
    }

    private String seen(Cast.Player player, ThreadId where, String query) {
        return circle.visitor(player).get(circle.threadPath(where) + query).body();
    }

    private String numbers(ThreadId where) {
        return String.join(
                " ",
                circle.visitor(Cast.TOVE).get(circle.threadPath(where)).all("#posts > li").stream()
                        .map(one -> one.attr("data-n"))
                        .toList());
    }
}
