package org.hearth.danger.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.Hit;
import org.hearth.danger.Reading;
import org.springframework.core.io.ClassPathResource;

/** A sentence with the level it should be read as. */
record Sentence(DangerLevel level, String text) {

    static List<Sentence> in(String file) throws IOException {
        return content(file)
                .lines()
                .filter(line -> line.matches("(RED|AMBER|YELLOW|NONE) .*"))
                .map(line -> new Sentence(
                        DangerLevel.valueOf(line.substring(0, line.indexOf(' '))),
                        line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    static String content(String file) throws IOException {
        return new ClassPathResource("danger-sentences/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    List<Hit> hits(String language, RuleFile rules) {
        return Rules.read(text, language, rules);
    }

    DangerLevel read(String language, RuleFile rules) {
        return new Reading(hits(language, rules)).level();
    }
}
