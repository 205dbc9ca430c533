package org.hearth.guidance.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.identity.PersonaId;

/**
 * An information page as it once was written down.
 *
 * @param day on which it was
 * @param persona who did it, as far as they are known still; nobody for a page of the house
 */
public record Version(
        int number,
        String title,
        String body,
        String author,
        String qualification,
        String sources,
        String interests,
        Optional<LocalDate> written,
        Optional<LocalDate> reviewed,
        String reviewer,
        Optional<LocalDate> due,
        String changed,
        LocalDate day,
        Optional<PersonaId> persona) {

    public List<String> sourceLines() {
        return sources.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean overdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    /** Names of the parts in which it differs from another. */
    public List<String> differences(Version other) {
        var parts = new LinkedHashMap<String, Function<Version, Object>>();
        parts.put("title", Version::title);
        parts.put("body", Version::body);
        parts.put("author", Version::author);
        parts.put("qualification", Version::qualification);
        parts.put("sources", Version::sources);
        parts.put("interests", Version::interests);
        parts.put("written", Version::written);
        parts.put("reviewed", Version::reviewed);
        parts.put("reviewer", Version::reviewer);
        parts.put("due", Version::due);
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(this).equals(part.getValue().apply(other)))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
