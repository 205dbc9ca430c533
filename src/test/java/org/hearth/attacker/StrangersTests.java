package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.kernel.RateLimit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A machine that asks without end, where nobody has to say who they are. */
@AttackerTest
class StrangersTests {

    @Autowired
    People people;

    @Test
    void whoSearchesWithoutEndIsAskedToWaitAndAllOthersFind() {
        var machine = people.nobody();
        for (long times = 0; times < RateLimit.SEARCHES_PER_NETWORK.times(); times++) {
            assertThat(machine.get("/directory?need=" + times).status()).isEqualTo(200);
        }
        var refused = untilRefused(() -> machine.get("/find-a-group"));
        assertThat(refused.page().select("h1").text()).isEqualTo("Not just now");
        assertThat(refused.page().select("main").text()).contains("Please wait a few minutes");
        assertThat(refused.page().select("main a[href=/help-now]")).isNotEmpty();
        assertThat(machine.get("/help-now").status()).isEqualTo(200);
        assertThat(people.nobody().get("/directory").status()).isEqualTo(200);
    }

    @Test
    void whatWasTypedIsKeptForWhoHasToWait() {
        var machine = people.nobody();
        var csrf = machine.csrf();
        var refused =
                untilRefused(() -> machine.postBare("/directory", Map.of("words", "cannot sleep", "_csrf", csrf)));
        assertThat(refused.body()).contains("cannot sleep");
    }

    @Test
    void whoTypesFasterThanAnybodyIsOfferedNothingMore() {
        var machine = people.nobody();
        var refused = untilRefused(() -> machine.get("/places/names?typed=oslo"));
        assertThat(refused.page().select("option")).isEmpty();
    }

    /** What comes back with time may let a few more through. */
    private static Answer untilRefused(Supplier<Answer> asking) {
        return Stream.generate(asking)
                .limit(2_000)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }
}
