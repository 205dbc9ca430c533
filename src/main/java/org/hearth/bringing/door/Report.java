package org.hearth.bringing.door;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearth.bringing.work.Bringing;
import org.hearth.bringing.work.Bringings;
import org.hearth.web.Words;

/** How far it is, in lines for somebody who ordered it. Numbers alone: a terminal keeps what it showed. */
final class Report {

    private final Words words;
    private final Bringings bringings;

    Report(Words words, Bringings bringings) {
        this.words = words;
        this.bringings = bringings;
    }

    String line(Bringing now) {
        var phase = words.say(now.phase().key());
        if (now.done() > 0) {
            return phase + ": " + words.say("bringing.done", now.done(), now.posts());
        }
        return now.seen() > 0 ? phase + ": " + words.say("bringing.seen", now.seen()) : phase;
    }

    String whole(Bringing now) {
        var lines = new ArrayList<>(List.of(words.say(now.phase().key())));
        if (!now.failure().isEmpty()) {
            lines.add(words.say(now.failure()));
        }
        if (now.posts() > 0) {
            lines.add(words.say("bringing.numbers", now.posts(), now.threads(), now.people()));
            now.first()
                    .ifPresent(first -> lines.add(words.say(
                            "bringing.from",
                            words.day(first.atOffset(ZoneOffset.UTC).toLocalDate()),
                            words.day(now.last()
                                    .orElse(first)
                                    .atOffset(ZoneOffset.UTC)
                                    .toLocalDate()))));
        }
        if (now.done() > 0) {
            lines.add(words.say("bringing.done", now.done(), now.posts()));
        }
        bringings.leftOut(now).forEach((why, times) -> lines.add("- " + words.say(why.key(), times)));
        if (now.phase().waits()) {
            lines.add(words.say("bringing.words.lead", bringings.wordsToLookThrough(now)));
            lines.add(words.say("bringing.told.preview"));
        }
        return String.join("\n", lines);
    }
}
