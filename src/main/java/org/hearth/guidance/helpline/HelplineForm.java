package org.hearth.guidance.helpline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.kernel.Typed;
import org.hearth.web.Helpline;

/** What a coordinator says of a line. @param day when it was checked against its source, as typed */
public record HelplineForm(
        String country,
        String kind,
        String name,
        String number,
        String chat,
        String hours,
        String language,
        String whom,
        String source,
        String day) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()/.-]{1,30}");
    /** As in France, where 15 calls an ambulance. */
    private static final int FEWEST_DIGITS = 2;
    /** ITU-T E.164 allows no more. */
    private static final int MOST_DIGITS = 15;

    public HelplineForm {
        country = Typed.line(country).toUpperCase(Locale.ROOT);
        kind = "emergency".equals(kind) ? "emergency" : "talk";
        name = Typed.line(name);
        number = Typed.line(number);
        chat = Typed.line(chat);
        hours = Typed.line(hours);
        language = Typed.line(language);
        whom = Typed.line(whom);
        source = Typed.line(source);
        day = Typed.line(day);
    }

    static HelplineForm empty(String country, LocalDate today) {
        return new HelplineForm(country, "talk", "", "", "", "", "", "", "", today.toString());
    }

    static HelplineForm of(Helpline line, LocalDate today) {
        return new HelplineForm(
                line.country(),
                line.kind(),
                line.name(),
                line.number(),
                line.chat(),
                line.hours(),
                line.language(),
                line.whom(),
                line.source(),
                line.checked() ? line.day().toString() : today.toString());
    }

    HelplineForm checkedOn(LocalDate checked) {
        return new HelplineForm(country, kind, name, number, chat, hours, language, whom, source, checked.toString());
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors(LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            errors.put("country", "guidance.helpline.country.unknown");
        }
        needed(errors, "name", name, 100);
        if (number.isEmpty() ? chat.isEmpty() : !dials(number)) {
            errors.put("number", number.isEmpty() ? "guidance.helpline.noWay" : "guidance.helpline.number.wrong");
        }
        fits(errors, "chat", chat, 200);
        fits(errors, "hours", hours, 100);
        fits(errors, "language", language, 100);
        fits(errors, "whom", whom, 200);
        needed(errors, "source", source, 200);
        if (parsed().filter(checked -> !checked.isAfter(today)).isEmpty()) {
            errors.put("day", "guidance.helpline.day.wrong");
        }
        return errors;
    }

    Helpline line(String key) {
        return new Helpline(
                key, country, kind, name, number, chat, hours, language, whom, source, parsed().orElseThrow(), true);
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static boolean dials(String number) {
        var digits = number.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(number).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static void needed(Map<String, String> errors, String field, String text, int longest) {
        if (!Typed.isSeen(text)) {
            errors.put(field, "guidance.missing");
        } else {
            fits(errors, field, text, longest);
        }
    }

    private static void fits(Map<String, String> errors, String field, String text, int longest) {
        if (text.length() > longest) {
            errors.put(field, "guidance.tooLong");
        }
    }
}
