package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.ThreadId;
import org.hearth.forum.picture.Files;
import org.hearth.kernel.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** In a locked thread nothing is written, by no way round. */
@AttackerTest
class LockedThreadTests {

    @Autowired
    People people;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transactions;

    private final String submission = Submission.next().toString();
    private Circle circle;
    private ThreadId thread;
    private Visitor writer;
    private String posts = "";

    @BeforeEach
    void amirHasPostedAPicture() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.TOVE, "A thread", "First words");
        writer = circle.visitor(Cast.AMIR);
        posts = circle.threadPath(thread) + "/posts";
        writer.postFiles(
                posts, Map.of("body", "What I said", "submission", submission), List.of(Files.plain("png", 8, 8)));
        transactions.executeWithoutResult(begun -> moderation.lock(circle.viewer(Cast.TOVE), thread));
    }

    @Test
    void theFormOfBeforeSentAgainChangesNothing() {
        var again = writer.post(posts, Map.of("body", "What I never said", "submission", submission));
        assertThat(again.status()).isBetween(400, 499);
        assertThat(page()).contains("What I said").doesNotContain("What I never said");
    }

    @Test
    void norDoesAnEditItsPicturesIncluded() {
        var edit = writer.get(circle.threadPath(thread))
                .one(".post.own a[href$=/edit]")
                .attr("href");
        var picture = writer.get(edit).one("input[name=gone]").attr("value");
        var changed = writer.post(
                edit,
                Map.of("body", "What I never said", "pictured", "yes", "gone", picture, "alt-" + picture, "Other"));
        assertThat(changed.status()).isBetween(400, 499);
        assertThat(page()).contains("What I said").doesNotContain("What I never said");
        assertThat(circle.visitor(Cast.MEI).get(circle.threadPath(thread)).all("#posts .pictures img"))
                .singleElement()
                .satisfies(image -> assertThat(image.attr("alt")).isNotEqualTo("Other"));
    }

    private String page() {
        return circle.visitor(Cast.MEI).get(circle.threadPath(thread)).body();
    }
}
