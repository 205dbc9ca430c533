package org.hearth.bringing.mbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.bringing.archive.Found;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.archive.NotReadable;
import org.hearth.bringing.archive.Source;
import org.hearth.kernel.Token;
import org.hearth.kernel.Typed;
import org.hearth.letterbox.Letter;
import org.springframework.stereotype.Component;

/** A mailing list's archive. */
@Component
class Mailbox implements Source {

    /** Before, there was no mail as we know it; what says so has a broken clock. */
    private static final Instant FIRST = Instant.parse("1985-01-01T00:00:00Z");

    private static final Instant UNKNOWN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Pattern CAME =
            Pattern.compile("([A-Z][a-z]{2}) +(\\d{1,2}) +(\\d{2}:\\d{2}(?::\\d{2})?)(?: +\\S{1,6})? +(\\d{4})");
    private static final DateTimeFormatter AS_IT_CAME =
            DateTimeFormatter.ofPattern("MMM d HH:mm[:ss] yyyy", Locale.ENGLISH);

    private final Clock clock;

    Mailbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.MBOX;
    }

    @Override
    public void read(InputStream archive, Consumer<Found> found) throws IOException {
        var last = new Instant[] {UNKNOWN};
        var isMailbox = Mbox.read(archive, raw -> last[0] = take(raw, last[0], found));
        if (!isMailbox) {
            throw new NotReadable(NotReadable.Why.KIND);
        }
    }

    /** @return when it was written, for one after it that does not say */
    private Instant take(Mbox.Letter raw, Instant before, Consumer<Found> found) {
        var opened = opened(raw);
        if (opened.isEmpty()) {
            found.accept(new Found.Left(LeftOut.UNREADABLE));
            return before;
        }
        var letter = opened.get();
        var known = letter.sent()
                .filter(this::likely)
                .or(() -> came(raw.separator()).filter(this::likely));
        var at = known.orElse(before);
        if (letter.automatic()) {
            found.accept(new Found.Left(LeftOut.AUTOMATIC));
            return at;
        }
        var text = Footers.without(letter.text());
        if (!Typed.isSeen(text)) {
            found.accept(new Found.Left(LeftOut.EMPTY));
            return at;
        }
        lacks(known.isEmpty(), raw.cut(), found);
        say(letter, raw, text, at, found);
        return at;
    }

    private static void lacks(boolean undated, boolean cut, Consumer<Found> found) {
        if (undated) {
            found.accept(new Found.Left(LeftOut.UNDATED));
        }
        if (cut) {
            found.accept(new Found.Left(LeftOut.CUT));
        }
    }

    private static void say(Letter letter, Mbox.Letter raw, String text, Instant at, Consumer<Found> found) {
        var subject = Subject.of(letter.subject());
        var writer = writer(letter);
        found.accept(new Found.Person(
                writer,
                Stream.of(letter.name(), letter.address())
                        .filter(name -> !name.isEmpty())
                        .toList()));
        found.accept(new Found.Said(
                key(letter, raw, text),
                letter.answers(),
                subject.text(),
                subject.answers(),
                writer,
                at,
                text,
                letter.files()));
    }

    /** One letter among thousands that breaks what reads it, as hostile ones do, does not end the rest. */
    private static Optional<Letter> opened(Mbox.Letter raw) {
        try {
            return Optional.of(Letter.read(raw.bytes()));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private boolean likely(Instant at) {
        return at.isAfter(FIRST) && at.isBefore(clock.instant().plus(Duration.ofDays(1)));
    }

    private static Optional<Instant> came(String separator) {
        var time = CAME.matcher(separator);
        try {
            return time.find()
                    ? Optional.of(LocalDateTime.parse(
                                    time.group(1) + " " + time.group(2) + " " + time.group(3) + " " + time.group(4),
                                    AS_IT_CAME)
                            .toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static String writer(Letter letter) {
        if (!letter.address().isEmpty()) {
            return letter.address();
        }
        return letter.name().isEmpty() ? "nobody" : "name " + letter.name().toLowerCase(Locale.ROOT);
    }

    /** A letter without an id of its own is known by all that makes it what it is. */
    private static String key(Letter letter, Mbox.Letter raw, String text) {
        if (!letter.id().isEmpty()) {
            return letter.id();
        }
        var essence = String.join(
                "\n",
                letter.sent().map(Instant::toString).orElse(raw.separator()),
                letter.address(),
                letter.subject(),
                text);
        return "essence " + java.util.HexFormat.of().formatHex(Token.of(essence).hash());
    }
}
