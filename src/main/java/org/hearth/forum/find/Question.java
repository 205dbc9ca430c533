package org.hearth.forum.find;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.forum.ThreadId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. @param words as typed @param mine among their own posts @param thread in this one alone */
public record Question(String words, boolean mine, Optional<ThreadId> thread, Since since) {

    public static final int LONGEST = 100;
    /** More say no more, and each costs. */
    private static final int MOST_WORDS = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** How far back. */
    public enum Since {
        EVER(Duration.ZERO),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(31)),
        YEAR(Duration.ofDays(366));

        private final Duration back;

        Since(Duration back) {
            this.back = back;
        }

        Duration back() {
            return back;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Since of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElse(EVER);
        }
    }

    static Question of(@Nullable String words, @Nullable String mine, @Nullable String thread, @Nullable String since) {
        var typed = words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\s]+", " ")
                        .strip();
        var fits = Typed.isSeen(typed) ? shortened(typed) : "";
        return new Question(fits, mine != null, id(thread), Since.of(since));
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }

    private static Optional<ThreadId> id(@Nullable String thread) {
        try {
            return thread == null || thread.isEmpty() ? Optional.empty() : Optional.of(ThreadId.valueOf(thread));
        } catch (NotFound notOurs) {
            return Optional.empty();
        }
    }

    /** Each by itself; nothing in them means anything but letters. */
    List<String> single() {
        return singleWords(words);
    }

    static List<String> singleWords(String words) {
        return BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    public boolean empty() {
        return words.isEmpty();
    }

    public boolean narrowed() {
        return mine || thread.isPresent() || since != Since.EVER;
    }
}
