package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.desk.queue.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is dangerous does not slip past by being written later, and who edits is offered the same help as who writes. */
@AttackerTest
class EditedPostTests {

    private static final String RED = "I am going to kill myself tonight.";

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Outbox outbox;

    private Circle circle;
    private Bench bench;

    @BeforeEach
    void aPostWithoutDanger() {
        circle = people.gather(Cast.LONG_NIGHTS);
        bench = new Bench(circle, circle.thread(Cast.MEI, "A quiet evening", "Is anybody awake"), sweep::look);
        bench.reply(Cast.AMIR, "A plain answer.");
        bench.page();
    }

    @Test
    void whatTurnsRedByAnEditComesToTheBench() {
        assertThat(bench.page()).doesNotContain("Somebody may be in danger");
        assertThat(bench.edit(Cast.AMIR, bench.post("A plain answer."), RED).status())
                .isEqualTo(302);
        await().until(() -> bench.page().contains("Somebody may be in danger"));
        assertThat(bench.item("kill myself").all("mark").toString()).contains("kill myself");
    }

    @Test
    void whoeverTookItWhileItWasAWorryIsNotTakenToHaveSeenThatItIsRed() {
        var post = bench.post("A plain answer.");
        bench.edit(Cast.AMIR, post, "I feel so hopeless.");
        await().until(() -> bench.page().contains("Somebody may be in danger"));
        bench.take(bench.item("so hopeless"));
        assertThat(bench.item("so hopeless").body()).contains("You have this.");
        bench.edit(Cast.AMIR, post, RED);
        await().until(() -> !bench.item("kill myself").body().contains("You have this."));
    }

    @Test
    void whatWasSettledComesBackForSomethingNewAndNotForATypingError() {
        var post = bench.post("A plain answer.");
        bench.edit(Cast.AMIR, post, RED);
        await().until(() -> bench.page().contains("Somebody may be in danger"));
        bench.settle(bench.item("kill myself"), "HELPED");
        bench.edit(Cast.AMIR, post, "I am going to kill myself tonite.");
        outbox.awaitEmpty();
        assertThat(bench.page()).doesNotContain("Somebody may be in danger");
        bench.edit(Cast.AMIR, post, "I am going to kill myself tonight. My husband beats me.");
        await().until(() -> bench.page().contains("Somebody may be in danger"));
        assertThat(bench.item("beats me").all("mark").toString()).contains("kill myself");
    }

    @Test
    void whoTakesBackWhatTheyWroteIsNotOnTheBench() {
        var post = bench.post("A plain answer.");
        bench.edit(Cast.AMIR, post, RED);
        circle.visitor(Cast.AMIR).post(circle.path() + "/posts/" + post + "/taking-back", Map.of());
        assertThat(bench.page()).doesNotContain("kill myself");
    }

    @Test
    void helpIsShownOnceBeforeAnEditIsSavedAndNothingTypedIsLost() {
        var path = circle.path() + "/posts/" + bench.post("A plain answer.") + "/edit";
        var author = circle.visitor(Cast.AMIR);
        var form = author.get(path);
        assertThat(form.all("[data-danger], [data-identity-signs], [data-choosing]"))
                .hasSize(3);
        var help = author.post(path, Map.of("body", RED, "note", "hard"));
        assertThat(help.status()).isEqualTo(200);
        assertThat(help.one("[data-danger]").hasAttr("hidden")).isFalse();
        assertThat(help.one("textarea[name=body]").text()).isEqualTo(RED);
        assertThat(help.one("input[name=note]").val()).isEqualTo("hard");
        assertThat(bench.seenBy(Cast.MEI)).contains("A plain answer.");
        assertThat(author.post(path, Map.of("body", RED, "helped", "yes")).status())
                .isEqualTo(302);
        assertThat(bench.seenBy(Cast.MEI)).contains(RED);
    }
}
