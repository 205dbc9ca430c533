package org.hearth.meetings.meeting;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.series.Repeats;
import org.jspecify.annotations.Nullable;

/** A meeting as it is typed: day and time in the zone of the one who plans. */
public record MeetingForm(
        String topic,
        String words,
        String day,
        String time,
        String minutes,
        String repeats,
        String until,
        String seats,
        String encrypted,
        String submission) {

    private static final Duration FARTHEST = Duration.ofDays(730);

    public MeetingForm(
            @Nullable String topic,
            @Nullable String words,
            @Nullable String day,
            @Nullable String time,
            @Nullable String minutes,
            @Nullable String repeats,
            @Nullable String until,
            @Nullable String seats,
            @Nullable String encrypted,
            @Nullable String submission) {
        this.topic = stripped(topic);
        this.words = stripped(words);
        this.day = stripped(day);
        this.time = stripped(time);
        this.minutes = stripped(minutes);
        this.repeats = Repeats.of(stripped(repeats)).map(Repeats::text).orElse("");
        this.until = stripped(until);
        this.seats = stripped(seats);
        this.encrypted = "no".equals(encrypted) ? "no" : "yes";
        this.submission = Submission.valueOf(submission).toString();
    }

    /** Tomorrow evening, an hour and a half: how most groups meet. */
    static MeetingForm suggested(Clock clock, ZoneId zone) {
        var tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
        return new MeetingForm("", "", tomorrow.toString(), "19:00", "90", null, null, null, null, null);
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors(Clock clock, ZoneId zone) {
        var errors = new LinkedHashMap<String, String>();
        if (topic.length() > 120) {
            errors.put("topic", "meetings.form.tooLong");
        }
        if (words.length() > 1000) {
            errors.put("words", "meetings.form.tooLong");
        }
        var start = start();
        if (start.isEmpty()) {
            errors.put("day", "meetings.form.noTime");
        } else {
            var away =
                    Duration.between(clock.instant(), start.get().atZone(zone).toInstant());
            if (away.compareTo(Duration.ofMinutes(-30)) < 0) {
                errors.put("day", "meetings.form.past");
            } else if (away.compareTo(FARTHEST) > 0) {
                errors.put("day", "meetings.form.far");
            }
        }
        if (length().isEmpty()) {
            errors.put("minutes", "meetings.form.noLength");
        }
        if (!seats.isEmpty() && places().isEmpty()) {
            errors.put("seats", "meetings.form.noPlaces");
        }
        if (!untilIsRight(start)) {
            errors.put("until", "meetings.form.noEnd");
        }
        return errors;
    }

    Meeting meeting(GroupId group, ZoneId zone) {
        return new Meeting(
                MeetingId.random(),
                group,
                topic,
                words,
                start().orElseThrow().atZone(zone).toInstant(),
                length().orElseThrow(),
                zone,
                isEncrypted(),
                false);
    }

    Optional<Repeats> again() {
        return Repeats.of(repeats);
    }

    /** The last day on which it may come again; empty if it has no end. */
    Optional<LocalDate> ends() {
        try {
            return Optional.of(LocalDate.parse(until));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** How many can come; empty if there is no limit. */
    Optional<Integer> places() {
        try {
            var number = Integer.parseInt(seats);
            return number >= 1 && number <= 500 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private boolean untilIsRight(Optional<LocalDateTime> start) {
        if (repeats.isEmpty() || until.isEmpty()) {
            return true;
        }
        var first = start.map(LocalDateTime::toLocalDate).orElse(LocalDate.MIN);
        return ends().filter(last -> !last.isBefore(first)).isPresent();
    }

    /** Unless somebody chose to go without. */
    public boolean isEncrypted() {
        return encrypted.equals("yes");
    }

    Optional<LocalDateTime> start() {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    Optional<Duration> length() {
        try {
            var number = Integer.parseInt(minutes);
            return number >= 5 && number <= 480 ? Optional.of(Duration.ofMinutes(number)) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : Typed.cleaned(text);
    }
}
