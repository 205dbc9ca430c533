package org.hearth.directory.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Settings;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.springframework.stereotype.Component;

/** Groups that outsiders may know of. */
@Component
public class Listings {

    private final ListingTable table;
    private final Places places;
    private final Settings settings;
    private final Clock clock;

    Listings(ListingTable table, Places places, Settings settings, Clock clock) {
        this.table = table;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of these that are listed today, in the same order. */
    public List<Listed> of(Collection<GroupId> groups) {
        var found = table.rows(groups, today()).stream()
                .map(this::named)
                .collect(Collectors.toMap(Listed::id, Function.identity()));
        return groups.stream()
                .flatMap(group -> Optional.ofNullable(found.get(group)).stream())
                .toList();
    }

    Optional<Listed> of(GroupId group) {
        return of(List.of(group)).stream().findFirst();
    }

    String rules(GroupId group) {
        return table.rules(group);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    private String label(Place place) {
        var label = places.label(place);
        // a town that is a county of its own
        return label.equals(place.name() + ", " + place.name()) ? place.name() : label;
    }

    private Listed named(ListingTable.Row row) {
        var names = row.places().stream()
                .flatMap(code -> places.byId(PlaceId.valueOf(code)).stream())
                .map(this::label)
                .sorted()
                .toList();
        var it = row.listed();
        return new Listed(
                it.id(),
                it.name(),
                it.purpose(),
                it.language(),
                it.ledBy(),
                it.admission(),
                it.searchable(),
                it.span(),
                it.fee(),
                it.room(),
                it.traits(),
                names,
                it.signs());
    }
}
