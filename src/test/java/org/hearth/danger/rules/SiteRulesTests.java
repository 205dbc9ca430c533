package org.hearth.danger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearth.HearthTest;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.RuleBook;
import org.hearth.danger.RuleBook.RuleRefused;
import org.hearth.danger.RuleLine;
import org.hearth.danger.Verdicts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthTest
class SiteRulesTests {

    private static final RuleLine BLUE = new RuleLine(
            "en", "own.blue", DangerLevel.AMBER, false, "Our word for it.", List.of("blue ~2 lighthouse"), true, false);

    @Autowired
    Danger danger;

    @Autowired
    RuleBook book;

    @Autowired
    Verdicts verdicts;

    @Test
    void aSiteAddsARuleTriesItFirstAndTakesItBack() {
        var text = "I saw the blue old lighthouse again";
        assertThat(book.tried(BLUE, List.of(text)).getFirst().level()).isEqualTo(DangerLevel.AMBER);
        assertThat(danger.read(text).level()).isEqualTo(DangerLevel.NONE);
        book.keep(BLUE);
        assertThat(danger.read(text).level()).isEqualTo(DangerLevel.AMBER);
        assertThat(book.rules("en")).contains(BLUE);
        book.restore("en", "own.blue");
        assertThat(danger.read(text).level()).isEqualTo(DangerLevel.NONE);
    }

    @Test
    void aSiteSwitchesARuleOff() {
        var rule = book.rules("nb").stream()
                .filter(line -> line.name().equals("etterlatt"))
                .findAny()
                .orElseThrow();
        var off = new RuleLine("nb", rule.name(), rule.level(), rule.anyone(), rule.why(), rule.phrases(), true, true);
        book.keep(off);
        assertThat(danger.read("han døde i selvmord").hits())
                .noneMatch(hit -> hit.rule().equals("etterlatt"));
        book.restore("nb", "etterlatt");
        assertThat(danger.read("han døde i selvmord").hits())
                .anyMatch(hit -> hit.rule().equals("etterlatt"));
    }

    @Test
    void aRuleThatCannotBeReadIsNotKept() {
        var broken = new RuleLine("en", "own.x", DangerLevel.RED, false, "Why.", List.of("(a+)+"), true, false);
        assertThatThrownBy(() -> book.keep(broken)).isInstanceOf(RuleRefused.class);
        assertThat(book.rules("en")).noneMatch(line -> line.name().equals("own.x"));
    }

    @Test
    void verdictsAreCountedByRule() {
        verdicts.right("en", "worry.low");
        verdicts.right("en", "worry.low");
        verdicts.wrong("en", "worry.low");
        verdicts.missed("en");
        assertThat(verdicts.tallies("en")).containsExactly(new Verdicts.Tally("worry.low", 2, 1, 0));
        assertThat(verdicts.all("en").precision()).isEqualTo(67);
        assertThat(verdicts.all("en").recall()).isEqualTo(67);
    }
}
