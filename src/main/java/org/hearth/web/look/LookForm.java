package org.hearth.web.look;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hearth.web.Language;
import org.hearth.web.Look;
import org.hearth.web.Quiet;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was sent, unticked boxes being absent.
 *
 * @param from of the quiet hours, {@code 22:00}
 * @param day numbers from Monday
 */
record LookForm(
        @Nullable String text,
        @Nullable String contrast,
        @Nullable String motion,
        @Nullable String typeface,
        @Nullable String language,
        @Nullable String simple,
        @Nullable String saver,
        @Nullable String words,
        @Nullable String quiet,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> day) {

    Look look() {
        return new Look(
                Look.TextSize.of(String.valueOf(text)),
                "more".equals(contrast),
                "less".equals(motion),
                "readable".equals(typeface),
                simple != null,
                saver != null,
                words != null,
                hours());
    }

    Language language(Language now) {
        return language == null ? now : Language.of(language);
    }

    /** Quiet hours are wanted and those that were given are none. */
    boolean quietUnclear() {
        return quiet != null && hours().isEmpty();
    }

    private Optional<Quiet> hours() {
        var begin = clock(from);
        var end = clock(until);
        return quiet == null || begin.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Quiet.of(begin.get(), end.get(), days());
    }

    private List<DayOfWeek> days() {
        return (day == null ? List.<String>of() : day)
                .stream()
                        .filter(number -> number.matches("[1-7]"))
                        .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                        .toList();
    }

    private static Optional<LocalTime> clock(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed.strip()).withSecond(0).withNano(0));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** What the page shows again: the hours as typed, also where they are none. */
    QuietPart shown() {
        return new QuietPart(
                quiet != null,
                from == null ? "" : from,
                until == null ? "" : until,
                days().stream().map(DayOfWeek::getValue).toList());
    }
}
