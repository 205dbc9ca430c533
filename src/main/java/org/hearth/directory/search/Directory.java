package org.hearth.directory.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.directory.listing.Listed;
import org.hearth.directory.listing.Listings;
import org.hearth.groups.GroupId;
import org.hearth.places.Level;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds groups for people who are not in one yet. */
@Component
class Directory {

    static final int PAGE = 10;

    private static final Duration CHOICES_KEPT = Duration.ofMinutes(1);

    private final SearchTable table;
    private final Listings listings;
    private final Places places;
    private final Clock clock;
    private final TransactionTemplate reading;
    /** The gazetteer does not change while Hearth runs. */
    private final Map<PlaceId, SearchTable.Reach> reaches = new ConcurrentHashMap<>();

    private volatile Kept kept = new Kept(-1, Instant.EPOCH, new Choices(List.of(), List.of()));

    Directory(
            SearchTable table, Listings listings, Places places, Clock clock, PlatformTransactionManager transactions) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.table = table;
        this.listings = listings;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What is shown of the groups found is read afterwards, by plans that may be kept.
     *
     * @param from where the page before ended
     */
    Found find(Wish wish, Mark from) {
        // the whole list is walked in its order, whatever plans are made for the rest
        var found = wish.any()
                ? search(wish, from)
                : Objects.requireNonNull(reading.execute(status -> {
                    table.prepare();
                    return search(wish, from);
                }));
        var groups = listings.of(found.hits().stream().map(Hit::group).toList());
        return new Found(groups, found.nearly(), found.next());
    }

    private Hits search(Wish wish, Mark from) {
        var hits = hits(wish, from);
        var nearly = from.nearly();
        if (hits.isEmpty() && !wish.words().isEmpty() && from.isStart()) {
            nearly = true;
            hits = hits(wish, new Mark(0, Optional.empty(), true));
        }
        var shown = hits.stream().limit(PAGE).toList();
        var next = hits.size() > PAGE
                ? Optional.of(new Mark(
                        shown.getLast().step(), Optional.of(shown.getLast().group()), nearly))
                : Optional.<Mark>empty();
        return new Hits(shown, nearly, next);
    }

    private List<Hit> hits(Wish wish, Mark from) {
        var reach = wish.place()
                .map(place -> reaches.computeIfAbsent(place, this::reach))
                .orElse(SearchTable.Reach.NOWHERE);
        var steps = Step.of(wish, from.nearly());
        var hits = new ArrayList<Hit>();
        for (int at = from.step(); at < steps.size() && hits.size() <= PAGE; at++) {
            var number = at;
            var after = at == from.step() ? from.after() : Optional.<GroupId>empty();
            table.find(wish, reach, steps.get(at), listings.today(), after, PAGE + 1 - hits.size())
                    .forEach(group -> hits.add(new Hit(number, group)));
        }
        return hits;
    }

    private SearchTable.Reach reach(PlaceId place) {
        var widening = places.widening(place);
        if (widening.isEmpty()) {
            return SearchTable.Reach.NOWHERE;
        }
        var around = new ArrayList<String>();
        widening.stream().map(wider -> wider.id().code()).forEach(around::add);
        widening.stream()
                .filter(wider -> wider.level() == Level.COUNTY)
                .findFirst()
                .ifPresent(county -> around.addAll(within(county)));
        return new SearchTable.Reach(within(widening.getFirst()), around);
    }

    /** The place and everything in it. */
    private List<String> within(Place place) {
        var codes = new ArrayList<String>();
        codes.add(place.id().code());
        for (var level : Level.values()) {
            if (level.compareTo(place.level()) < 0) {
                places.within(place.id(), level)
                        .forEach(inside -> codes.add(inside.id().code()));
            }
        }
        return codes;
    }

    /** The next wider place, if there is one below the country. */
    Optional<Place> wider(PlaceId place) {
        return places.widening(place).stream()
                .skip(1)
                .filter(wider -> wider.level() == Level.COUNTY)
                .findFirst();
    }

    /** What can be chosen from: read anew after a change, and once a minute for one that was not yet there to be read. */
    Choices choices() {
        var now = clock.instant();
        var change = table.change();
        var last = kept;
        if (last.change() != change || Duration.between(last.read(), now).abs().compareTo(CHOICES_KEPT) > 0) {
            last = new Kept(change, now, table.choices());
            kept = last;
        }
        return last.choices();
    }

    private record Kept(long change, Instant read, Choices choices) {}

    private record Hit(int step, GroupId group) {}

    private record Hits(List<Hit> hits, boolean nearly, Optional<Mark> next) {}

    /** @param nearly none has just these words; these come close */
    record Found(List<Listed> groups, boolean nearly, Optional<Mark> next) {}

    /** Where a page ends. @param step that its last group came from */
    record Mark(int step, Optional<GroupId> after, boolean nearly) {

        static final Mark START = new Mark(0, Optional.empty(), false);

        boolean isStart() {
            return equals(START);
        }
    }
}
