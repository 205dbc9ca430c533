package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTests {

    private static final Quiet NIGHTS =
            new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @Test
    void whatIsWrittenReadsBack() {
        var everything = new Look(Look.TextSize.LARGEST, true, true, true, true, true, true, Optional.of(NIGHTS));
        assertThat(everything.written())
                .isEqualTo("text-200.contrast.still.readable.simple.saver.words.quiet-2200-0700-12345");
        assertThat(Look.read(everything.written())).isEqualTo(everything);
        assertThat(Look.read(Look.PLAIN.written())).isEqualTo(Look.PLAIN);
        assertThat(Look.PLAIN.written()).isEqualTo("plain");
    }

    @Test
    void whatAStrangerWroteIntoTheCookieCountsForNothing() {
        for (var odd : List.of(
                "",
                ".",
                "text-",
                "text-999",
                "text-\"><script>",
                "quiet-2500-0700-1",
                "quiet-2200-0700-8",
                "quiet-2200-2200-1",
                "quiet-2200-0700-",
                "CONTRAST",
                "x".repeat(4000))) {
            assertThat(Look.read(odd)).as(odd).isEqualTo(Look.PLAIN);
        }
        assertThat(Look.read("own.unknown.contrast.own-language").contrast()).isTrue();
    }

    @Test
    void simpleLanguageSaysWhatItHasAndLeavesTheRest() throws Exception {
        var files = new MessageFiles();
        var usual = files.in(Language.NORWEGIAN);
        var simple = files.in(Language.NORWEGIAN, true);
        assertThat(simple.say("identity.used.title")).isEqualTo("Denne lenken er for gammel");
        assertThat(usual.say("identity.used.title")).isNotEqualTo(simple.say("identity.used.title"));
        assertThat(simple.say("web.today")).isEqualTo(usual.say("web.today"));
        assertThat(files.in(Language.ENGLISH, true).say("identity.used.title")).isEqualTo("This link is too old");
    }
}
