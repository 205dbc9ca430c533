package org.hearth.letterbox;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.letterbox.reading.Incoming;
import org.hearth.letterbox.words.Cleaning;

/**
 * A letter out of an old mailbox, for a module that brings a mailing list along: its words cleaned as those of a letter that comes
 * in are, but for the names in them, which a whole archive knows better than one letter. Nothing here trusts a header.
 *
 * @param id empty if it has none
 * @param answers what it says it answers, the nearest first
 * @param name of whoever sent it, as its head has it; empty if it tells none
 * @param address in small letters; empty if it names none or several
 * @param sent empty if it does not say so, or not so that anybody understands it
 * @param automatic whether a machine sent it, other than a list's own
 * @param files how many hang on it
 */
public record Letter(
        String id,
        List<String> answers,
        String subject,
        String name,
        String address,
        Optional<Instant> sent,
        String text,
        boolean automatic,
        int files) {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int MOST_ANSWERED = 50;

    /** Never fails: what cannot be read has no words. */
    public static Letter read(byte[] bytes) {
        var read = Incoming.read(bytes, "archive");
        var names = read.names();
        return new Letter(
                id(read.header("Message-ID")),
                answers(read),
                read.header("Subject"),
                names.stream()
                        .filter(name -> address(name).isEmpty())
                        .findFirst()
                        .orElse(""),
                names.stream()
                        .map(Letter::address)
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                read.sent(),
                Cleaning.own(read.text(), names),
                isAutomatic(read),
                read.files());
    }

    /** Archives on the web write their addresses so that machines stumble over them. */
    private static String address(String name) {
        var plain =
                name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(\\S+) (?:at|\\[at\\]) (\\S+\\.\\S+)$", "$1@$2");
        return plain.matches("\\S+@\\S+") ? plain : "";
    }

    private static String id(String header) {
        var found = ID.matcher(header);
        return found.find() ? found.group() : "";
    }

    private static List<String> answers(Incoming read) {
        var all = new LinkedHashSet<String>();
        ID.matcher(read.header("In-Reply-To")).results().limit(MOST_ANSWERED).forEach(found -> all.add(found.group()));
        var chain = ID.matcher(read.header("References"))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        chain.subList(Math.max(0, chain.size() - MOST_ANSWERED), chain.size())
                .reversed()
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** A list marks everything that goes through it, so those marks say nothing here. */
    private static boolean isAutomatic(Incoming read) {
        var submitted = read.header("Auto-Submitted").toLowerCase(Locale.ROOT);
        var type = read.header("Content-Type").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || type.startsWith("multipart/report")
                || type.startsWith("text/calendar")
                || read.header("From").toLowerCase(Locale.ROOT).contains("mailer-daemon")
                || !read.header("X-Failed-Recipients").isEmpty()
                || !read.header("X-Autoreply").isEmpty();
    }
}
