package org.hearth.meetings.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often groups meet again; each is a recurrence rule of RFC 5545 once the first day is known. */
public enum Repeats {
    WEEK,
    FORTNIGHT,
    /** The first, second, third or fourth such weekday of each month; a fifth is taken for the last. */
    MONTH,
    /** The last such weekday of each month. */
    MONTH_END;

    private static final int LAST_OF_FOUR = 28;

    public static Optional<Repeats> of(String text) {
        return Arrays.stream(values())
                .filter(repeats -> repeats.text().equals(text))
                .findFirst();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of which this is the first day. */
    String rule(LocalDate first) {
        var weekday = first.getDayOfWeek().name().substring(0, 2);
        return switch (this) {
            case WEEK -> "FREQ=WEEKLY";
            case FORTNIGHT -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTH ->
                first.getDayOfMonth() > LAST_OF_FOUR
                        ? MONTH_END.rule(first)
                        : "FREQ=MONTHLY;BYDAY=" + nth(first) + weekday;
            case MONTH_END -> "FREQ=MONTHLY;BYDAY=-1" + weekday;
        };
    }

    /** Which of them a rule made here is. */
    static Repeats ofRule(String rule) {
        if (rule.contains("BYDAY=-1")) {
            return MONTH_END;
        }
        if (rule.contains("MONTHLY")) {
            return MONTH;
        }
        return rule.contains("INTERVAL=2") ? FORTNIGHT : WEEK;
    }

    /** 1 for the first such weekday of its month. */
    static int nth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }
}
