package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Undoing;
import org.hearth.forum.post.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who undoes their own words takes nobody else's away, however often and at whatever moment they press. */
@AttackerTest
class UndoingTests {

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Undoing undoing;

    @Autowired
    Moderation moderation;

    @Autowired
    Crossing crossing;

    private Circle circle;
    private ThreadId thread;

    @BeforeEach
    void meiBeginsAThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "Lamps at night", "Who lies awake?");
    }

    @Test
    void theSamePostUndoneTenTimesAtOnceGoesOnceAndAlone() {
        var answer = answer("I do too");
        Callable<Optional<Undoing.Undone>> undo = () -> undoing.undo(circle.viewer(Cast.AMIR), answer);
        var undone = crossing.at(thread, Collections.nCopies(10, undo));
        assertThat(numbersAndWords()).containsExactly("1 Who lies awake?");
        assertThat(undone.stream().filter(UndoingTests::didSomething)).hasSize(1);
    }

    @Test
    void theGapOfAPostUndoneTwiceIsClosedOnce() {
        var answer = answer("I do too");
        people.forum.keepPost(circle.viewer(Cast.SOLVEIG), thread, "So do I", people.clock.instant());
        people.forum.keepPost(circle.viewer(Cast.MEI), thread, "Good to know", people.clock.instant());
        Callable<Optional<Undoing.Undone>> undo = () -> undoing.undo(circle.viewer(Cast.AMIR), answer);
        crossing.at(thread, List.of(undo, undo));
        assertThat(numbersAndWords()).containsExactly("1 Who lies awake?", "2 So do I", "3 Good to know");
    }

    @Test
    void whatAModeratorMovesMeanwhileStaysWhereItWasMoved() {
        var answer = answer("I do too");
        var other = circle.thread(Cast.TOVE, "Elsewhere", "Come in");
        Callable<Optional<Undoing.Undone>> undo = () -> undoing.undo(circle.viewer(Cast.AMIR), answer);
        crossing.behind(() -> moderation.move(circle.viewer(Cast.TOVE), answer, other), List.of(undo));
        assertThat(numbersAndWords()).containsExactly("1 Who lies awake?");
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(other)).body())
                .contains("Come in", "I do too");
    }

    @Test
    void theSameWordsPostedTwiceAtOnceHideTheirThreadFromNoList() {
        var writing = Writing.of("I do too", null);
        Callable<Posts.Kept> post = () -> posts.post(circle.viewer(Cast.AMIR), thread, writing);
        crossing.at(thread, List.of(post, post));
        assertThat(numbersAndWords()).containsExactly("1 Who lies awake?", "2 I do too");
        assertThat(circle.visitor(Cast.SOLVEIG).get(circle.path() + "/threads").body())
                .contains("Lamps at night");
        assertThat(circle.visitor(Cast.SOLVEIG).get("/today").body()).contains("Lamps at night");
    }

    private PostId answer(String words) {
        return posts.post(circle.viewer(Cast.AMIR), thread, Writing.of(words, null))
                .post()
                .orElseThrow();
    }

    private List<String> numbersAndWords() {
        return circle.visitor(Cast.MEI).get(circle.threadPath(thread)).all("#posts > li").stream()
                .map(one -> one.attr("data-n") + " " + one.select(".body").text())
                .toList();
    }

    private static boolean didSomething(Future<Optional<Undoing.Undone>> undone) {
        return undone.state() == Future.State.SUCCESS && undone.resultNow().isPresent();
    }
}
