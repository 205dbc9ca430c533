package org.hearth.directory.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.groups.GroupId;
import org.hearth.web.Frame;

/**
 * A group as the world may know it.
 *
 * @param places what they are called, each with the wider one it lies in
 * @param signs the latter parts of message keys, such as {@code FIRST_ANSWER.HOURS}
 */
public record Listed(
        GroupId id,
        String name,
        String purpose,
        String language,
        String ledBy,
        String admission,
        boolean searchable,
        Span span,
        Fee fee,
        boolean room,
        Traits traits,
        List<String> places,
        List<String> signs) {

    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** @param text empty if it costs nothing @param link where to read more, or empty */
    public record Fee(String text, String link) {

        /** A link that a browser follows to a page and to nothing else. */
        public boolean linked() {
            return link.startsWith("https://");
        }
    }

    /** Keys of message files; needs are words of the group's own. */
    public record Traits(List<String> formats, List<String> times, List<String> access, List<String> needs) {}

    public String path() {
        return "/directory/" + id.text();
    }

    /** What the group's language is called there. */
    public String languageName() {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }

    public boolean rightToLeft() {
        return List.of("ar", "fa", "he", "ur")
                .contains(Locale.forLanguageTag(language).getLanguage());
    }

    /** These keys in words, side by side; what no message file knows is left out. */
    public static String said(Frame frame, String kind, List<String> keys) {
        return keys.stream()
                .map(key -> "directory." + kind + "." + key)
                .filter(frame.words()::has)
                .map(frame::say)
                .collect(Collectors.joining(" · "));
    }

    /** Whether it lasts for a time only, or has yet to begin. */
    public boolean spanned() {
        return span.from().isPresent() || span.to().isPresent();
    }

    public String span(Frame frame) {
        var from = span.from().map(frame::day);
        var to = span.to().map(frame::day);
        if (from.isPresent() && to.isPresent()) {
            return frame.say("directory.span.both", from.get(), to.get());
        }
        return from.map(day -> frame.say("directory.span.from", day))
                .or(() -> to.map(day -> frame.say("directory.span.to", day)))
                .orElse("");
    }

    /** What one does to come in, or empty where one cannot ask. */
    public String askPath() {
        return admission.equals("OPEN") || admission.equals("REQUEST") ? "/ask/" + id.text() : "";
    }
}
