package org.hearth.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times as people say them. */
final class SpokenTime {

    /** Reading a pattern costs more than what is done with it; there are as many as languages times patterns. */
    private static final Map<Pattern, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private record Pattern(String text, Locale locale) {

        DateTimeFormatter read() {
            return DateTimeFormatter.ofPattern(text, locale);
        }
    }

    private SpokenTime() {}

    /**
     * The day and its part, never the minute, from which habits and identities could be pieced together. In the
     * installation's zone: in one that readers choose, they could choose until the words change, and know the second.
     */
    static String coarse(Frame frame, Instant then) {
        var zone = frame.site().zone();
        var local = then.atZone(zone);
        var part = frame.say("web.time." + partOf(local.getHour()));
        var days = ChronoUnit.DAYS.between(local.toLocalDate(), today(frame, zone));
        if (days <= 0) {
            return frame.say("web.time.today", part);
        }
        if (days == 1) {
            return frame.say("web.time.yesterday", part);
        }
        return day(frame.words(), local.toLocalDate());
    }

    static String at(Frame frame, Instant then) {
        var local = then.atZone(frame.zone());
        var day = formatter(
                frame.say(isFar(frame, local) ? "web.time.dayPatternWithYear" : "web.time.dayPattern"), frame.locale());
        var time = formatter("HH:mm", frame.locale());
        return frame.say("web.time.at", day.format(local), time.format(local));
    }

    private static boolean isFar(Frame frame, ZonedDateTime then) {
        return then.getYear() != today(frame, frame.zone()).getYear();
    }

    /** By our own pattern: what a locale brings differs from region to region, and beside other dates it looks like a slip. */
    static String day(Words words, LocalDate day) {
        return formatter(words.say("web.time.datePattern"), words.locale()).format(day);
    }

    static String away(Frame frame, Instant then) {
        var now = frame.site().clock().instant();
        var minutes = Duration.between(now, then).toMinutes();
        if (minutes < -1) {
            return frame.say("web.time.begun");
        }
        if (minutes < 60) {
            return frame.say("web.time.inMinutes", Math.max(1, minutes));
        }
        var days = ChronoUnit.DAYS.between(
                today(frame, frame.zone()), then.atZone(frame.zone()).toLocalDate());
        return days == 0 ? frame.say("web.time.laterToday") : frame.say("web.time.inDays", days);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return FORMATTERS.computeIfAbsent(new Pattern(pattern, locale), Pattern::read);
    }

    private static LocalDate today(Frame frame, ZoneId zone) {
        return LocalDate.now(frame.site().clock().withZone(zone));
    }

    private static String partOf(int hour) {
        if (hour < 5) {
            return "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 18 ? "afternoon" : "evening";
    }
}
