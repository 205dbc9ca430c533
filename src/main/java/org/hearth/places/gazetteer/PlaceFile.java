package org.hearth.places.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.kernel.StartRefused;
import org.hearth.places.Level;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;

/**
 * One file of places: UTF-8, a line a place, six columns with tabs between them: code, wider code, level, name, other names
 * with | between them, people. Lines that begin with # and empty ones count for nothing.
 */
record PlaceFile(String name, byte[] content) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern PEOPLE = Pattern.compile("\\d{0,12}");
    private static final int COLUMNS = 6;

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line : text().split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(line.split("\t", -1), number));
            }
        }
        return rows;
    }

    private String text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new StartRefused("start.placesEncoding", name);
        }
    }

    private Row row(String[] columns, int line) {
        check(columns.length == COLUMNS, "start.placesColumns", line);
        var code = columns[0].strip();
        check(CODE.matcher(code).matches(), "start.placesCode", line);
        var level = level(columns[2].strip());
        check(level.isPresent(), "start.placesLevel", line);
        var called = columns[3].strip();
        check(!called.isEmpty(), "start.placesName", line);
        var people = columns[5].strip();
        check(PEOPLE.matcher(people).matches(), "start.placesPeople", line);
        return new Row(
                new Place(new PlaceId(code), called, level.orElseThrow()),
                columns[1].strip(),
                others(columns[4]),
                people.isEmpty() ? 0 : Long.parseLong(people),
                name,
                line);
    }

    private void check(boolean holds, String otherwise, int line) {
        if (!holds) {
            throw new StartRefused(otherwise, name, line);
        }
    }

    private static Optional<Level> level(String word) {
        for (var level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private static List<String> others(String column) {
        var others = new ArrayList<String>();
        for (var other : column.split("\\|", -1)) {
            if (!other.isBlank()) {
                others.add(other.strip());
            }
        }
        return List.copyOf(others);
    }
}
