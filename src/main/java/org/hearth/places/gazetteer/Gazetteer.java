package org.hearth.places.gazetteer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.StartRefused;
import org.hearth.places.Level;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.hearth.places.Reading;

/** All places, in memory: some thousands, two names each. */
final class Gazetteer implements Places {

    private static final Comparator<Row> BEST_KNOWN =
            Comparator.comparingLong(Row::people).reversed().thenComparing(Row::code);

    private final Map<String, Row> byCode;
    private final Names names;

    private Gazetteer(Map<String, Row> byCode) {
        this.byCode = byCode;
        this.names = Names.of(byCode.values());
    }

    /** @throws StartRefused if a code stands twice or lies in nothing wider */
    static Gazetteer of(List<Row> rows) {
        var byCode = new LinkedHashMap<String, Row>();
        for (var row : rows) {
            if (byCode.putIfAbsent(row.code(), row) != null) {
                throw new StartRefused("start.placesTwice", row.file(), row.line());
            }
        }
        rows.forEach(row -> checkWider(row, Optional.ofNullable(byCode.get(row.wider()))));
        return new Gazetteer(byCode);
    }

    private static void checkWider(Row row, Optional<Row> wider) {
        var level = row.place().level();
        var holds = level == Level.COUNTRY
                ? row.wider().isEmpty()
                : wider.filter(it -> it.place().level().compareTo(level) > 0).isPresent();
        if (!holds) {
            throw new StartRefused("start.placesWider", row.file(), row.line());
        }
    }

    @Override
    public Optional<Place> byId(PlaceId id) {
        return Optional.ofNullable(byCode.get(id.code())).map(Row::place);
    }

    @Override
    public List<Place> find(String typed, int atMost) {
        var folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<Place>();
        names.exactly(folded).stream().sorted(BEST_KNOWN).map(Row::place).forEach(found::add);
        names.beginning(folded).stream().sorted(BEST_KNOWN).map(Row::place).forEach(found::add);
        return found.stream().limit(atMost).toList();
    }

    @Override
    public Reading read(String typed) {
        var called = called(typed);
        var comma = typed.lastIndexOf(',');
        if (called.isEmpty() && comma >= 0) {
            var wider = Folded.of(typed.substring(comma + 1));
            called = called(typed.substring(0, comma)).stream()
                    .filter(row -> liesIn(row, wider))
                    .toList();
        }
        var narrowest = narrowest(called);
        return switch (narrowest.size()) {
            case 0 -> new Reading.Nothing();
            case 1 -> new Reading.One(narrowest.getFirst().place());
            default -> new Reading.Several(narrowest.stream().map(Row::place).toList());
        };
    }

    private List<Row> called(String name) {
        return names.exactly(Folded.of(name)).stream().sorted(BEST_KNOWN).toList();
    }

    private boolean liesIn(Row row, String folded) {
        return chain(row.code()).stream()
                .skip(1)
                .anyMatch(wider -> Names.spellings(wider).contains(folded));
    }

    private List<Row> narrowest(List<Row> rows) {
        return rows.stream()
                .filter(row -> rows.stream()
                        .noneMatch(other -> other != row && chain(other.code()).contains(row)))
                .toList();
    }

    @Override
    public String label(Place place) {
        return chain(place.id().code()).stream()
                .skip(1)
                .map(Row::place)
                .filter(wider -> wider.level().compareTo(Level.COUNTY) >= 0)
                .findFirst()
                .map(wider -> place.name() + ", " + wider.name())
                .orElse(place.name());
    }

    @Override
    public List<Place> widening(PlaceId id) {
        return chain(id.code()).stream().map(Row::place).toList();
    }

    private List<Row> chain(String code) {
        var chain = new ArrayList<Row>();
        for (var row = byCode.get(code); row != null; row = byCode.get(row.wider())) {
            chain.add(row);
        }
        return chain;
    }

    @Override
    public List<Place> within(PlaceId wider, Level level) {
        return byCode.values().stream()
                .filter(row -> row.place().level() == level)
                .filter(row -> chain(row.code()).stream()
                        .skip(1)
                        .anyMatch(it -> it.place().id().equals(wider)))
                .map(Row::place)
                .sorted(byName(wider))
                .toList();
    }

    @Override
    public List<Place> countries() {
        return byCode.values().stream()
                .map(Row::place)
                .filter(place -> place.level() == Level.COUNTRY)
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** Å comes last in Norway and before ä in Sweden. */
    private Comparator<Place> byName(PlaceId wider) {
        var chain = chain(wider.code());
        var country = chain.isEmpty() ? "" : chain.getLast().code();
        var order = Collator.getInstance(
                switch (country) {
                    case "no" -> Locale.of("nb");
                    case "se" -> Locale.of("sv");
                    default -> Locale.ROOT;
                });
        return Comparator.comparing(Place::name, order::compare);
    }
}
