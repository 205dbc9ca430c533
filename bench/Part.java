import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be measured by itself, by its name in small letters; "growth" is all that needs many groups, "live" all of the
 * room but "lines": that one needs root and a quarter of an hour, and runs only by its name.
 */
enum Part {
    STARTING,
    VISIT,
    PAGES,
    POSTING,
    DIRECTORY,
    PEOPLE,
    ABSENCE,
    CROWD,
    TALK,
    IMPORT,
    JOINING,
    KEYS,
    STATE,
    EVENINGS,
    KILLED,
    FACES,
    LINES;

    private static final Set<Part> GROWTH = EnumSet.of(DIRECTORY, PEOPLE, ABSENCE, CROWD);
    private static final Set<Part> LIVE = EnumSet.of(KEYS, STATE, EVENINGS, FACES);
    static final Set<Part> OF_A_COMMUNITY = EnumSet.of(VISIT, PAGES, POSTING, TALK, IMPORT, KEYS, STATE, EVENINGS);

    /** These start a Hearth of their own. */
    static final Set<Part> IN_BROWSERS = EnumSet.of(JOINING, KILLED, FACES, LINES);

    /** All but the lines if none is named. */
    static Set<Part> named(List<String> names) {
        var parts = EnumSet.noneOf(Part.class);
        for (var name : names) {
            if (name.equals("growth")) {
                parts.addAll(GROWTH);
            } else if (name.equals("live")) {
                parts.addAll(LIVE);
            } else {
                parts.add(named(name));
            }
        }
        return parts.isEmpty() ? EnumSet.complementOf(EnumSet.of(LINES)) : parts;
    }

    private static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no part '" + name + "'; there are growth, live, "
                                + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean anyOf(Set<Part> wanted, Set<Part> parts) {
        return wanted.stream().anyMatch(parts::contains);
    }

    static boolean growing(Set<Part> wanted) {
        return anyOf(wanted, GROWTH);
    }
}
