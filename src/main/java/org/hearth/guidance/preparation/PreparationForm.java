package org.hearth.guidance.preparation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.hearth.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/** What a facilitator prepares. @param when {@code now}, or {@code later} at day and time in their own zone */
public record PreparationForm(
        String kind, String title, String body, String when, String day, String time, String submission) {

    static final int TITLE = 120;
    static final int BODY = 20_000;

    public PreparationForm {
        kind = Kind.of(kind).stored();
        title = Typed.line(title);
        body = text(body);
        when = "later".equals(when) ? "later" : "now";
        day = Typed.line(day);
        time = Typed.line(time);
        submission = Submission.valueOf(submission).toString();
    }

    static PreparationForm empty() {
        return new PreparationForm("", "", "", "now", "", "", "");
    }

    static PreparationForm of(Preparation prepared, ZoneId zone) {
        var at = prepared.publishAt().atZone(zone);
        return new PreparationForm(
                prepared.kind().stored(),
                prepared.title(),
                prepared.body(),
                "later",
                at.toLocalDate().toString(),
                at.toLocalTime().withSecond(0).withNano(0).toString(),
                "");
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors(Meeting meeting, Clock clock, ZoneId zone) {
        var errors = new LinkedHashMap<String, String>();
        needed(errors, "title", title, TITLE);
        needed(errors, "body", body, BODY);
        if (!now()) {
            var at = at(zone);
            if (at.isEmpty()) {
                errors.put("day", "guidance.preparation.noTime");
            } else if (at.get().isBefore(clock.instant())) {
                errors.put("day", "guidance.preparation.past");
            } else if (at.get().isAfter(meeting.startsAt())) {
                errors.put("day", "guidance.preparation.late");
            }
        }
        return errors;
    }

    boolean now() {
        return when.equals("now");
    }

    Optional<Instant> at(ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static void needed(Map<String, String> errors, String field, String text, int longest) {
        if (!Typed.isSeen(text)) {
            errors.put(field, "guidance.missing");
        } else if (text.codePointCount(0, text.length()) > longest) {
            errors.put(field, "guidance.tooLong");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Typed.cleaned(typed);
    }
}
