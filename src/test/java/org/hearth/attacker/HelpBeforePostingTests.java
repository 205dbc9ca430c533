package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Help comes once before what speaks of danger to life is posted, and never stands in the way. */
@AttackerTest
class HelpBeforePostingTests {

    private static final String HEAVY = "I am going to kill myself tonight";

    @Autowired
    People people;

    private Circle circle;
    private ThreadId thread;
    private Visitor member;

    @BeforeEach
    void aMemberInAThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.MEI, "A thread", "First words");
        member = circle.visitor(Cast.AMIR);
    }

    @Test
    void withoutScriptTheComposerComesBackOnceWithHelpAndAllThatWasTyped() {
        var asked = member.post(posts(), Map.of("body", HEAVY, "note", "About dying"));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.one("[data-danger]").hasAttr("hidden")).isFalse();
        assertThat(asked.page().select("[data-danger] a[href^=tel:]")).isNotEmpty();
        assertThat(asked.one("textarea").wholeText().strip()).isEqualTo(HEAVY);
        assertThat(asked.one("input[name=note]").attr("value")).isEqualTo("About dying");
        assertThat(thread()).doesNotContain(HEAVY);
        var posted = member.fill(asked, "body", Map.of("body", HEAVY, "note", "About dying"));
        assertThat(posted.status()).isEqualTo(302);
        assertThat(thread()).contains(HEAVY);
    }

    @Test
    void theSameHoldsForAThreadThatBeginsSo() {
        var title = "Good night " + UUID.randomUUID();
        var asked = member.post(circle.path() + "/threads", Map.of("title", title, "body", HEAVY));
        assertThat(asked.page().select("[data-danger] a[href^=tel:]")).isNotEmpty();
        assertThat(asked.one("input[name=title]").attr("value")).isEqualTo(title);
        var posted = member.fill(asked, "title", Map.of("title", title, "body", HEAVY));
        assertThat(member.follow(posted).body()).contains(title, HEAVY);
    }

    @Test
    void aTitleAndAFoldAreReadToo() {
        var inTitle = member.post(circle.path() + "/threads", Map.of("title", HEAVY, "body", "That is all."));
        assertThat(inTitle.page().select("input[name=helped]")).hasSize(1);
        var inNote = member.post(posts(), Map.of("body", "That is all.", "note", HEAVY));
        assertThat(inNote.page().select("input[name=helped]")).hasSize(1);
    }

    @Test
    void aComposerThatScriptSentIsAnsweredWithAComposer() {
        var asked = member.post(posts(), Map.of("body", HEAVY), "HX-Request", "true");
        assertThat(asked.page().select("form#composer input[name=helped]")).hasSize(1);
        assertThat(asked.page().select("h1")).isEmpty();
    }

    @Test
    void whoHasSeenHelpWhoLooksFirstAndWhoWritesOfOtherThingsIsNotAsked() {
        assertThat(member.post(posts(), Map.of("body", HEAVY, "helped", "yes")).status())
                .isEqualTo(302);
        assertThat(member.post(posts(), Map.of("body", "A long and heavy day")).status())
                .isEqualTo(302);
        var preview = member.post(posts(), Map.of("body", HEAVY, "preview", "yes"));
        assertThat(preview.page().select("input[name=helped]")).isEmpty();
    }

    @Test
    void whoEditsIsShownHelpOnceAndThenItIsSaved() {
        member.post(posts(), Map.of("body", "A long day"));
        var edit = member.get(circle.threadPath(thread)).one(".post.own a[href$=/edit]");
        var asked = member.post(edit.attr("href"), Map.of("body", HEAVY));
        assertThat(asked.page().select("input[name=helped]")).isNotEmpty();
        assertThat(thread()).doesNotContain(HEAVY);
        assertThat(member.post(edit.attr("href"), Map.of("body", HEAVY, "helped", "yes"))
                        .status())
                .isEqualTo(302);
        assertThat(thread()).contains(HEAVY);
    }

    private String posts() {
        return circle.threadPath(thread) + "/posts";
    }

    private String thread() {
        return member.get(circle.threadPath(thread)).one("#posts").text();
    }
}
