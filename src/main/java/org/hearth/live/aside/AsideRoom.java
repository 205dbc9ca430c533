package org.hearth.live.aside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.live.aside.Aside.Place;
import org.hearth.live.aside.AsideView.Seat;
import org.hearth.live.room.Tile;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** A side room, as one of the two sees it. To everybody else there is none. */
@Component
public class AsideRoom {

    private final AsideTable table;
    private final AsideKeysTable keys;

    AsideRoom(AsideTable table, AsideKeysTable keys) {
        this.table = table;
        this.keys = keys;
    }

    /** Whether anybody there speaks aside, or is asked to. */
    public boolean anyIn(MeetingId meeting) {
        return table.anyIn(meeting);
    }

    /** @param inside the circle's tiles */
    public Optional<AsideView> of(Meeting meeting, Tile own, List<Tile> inside) {
        var who = own.attendance().id();
        return table.of(who).flatMap(aside -> aside.of(who).map(place -> view(meeting, aside, place, inside)));
    }

    private AsideView view(Meeting meeting, Aside aside, Place own, List<Tile> inside) {
        var seats = Stream.concat(Stream.of(own), aside.beside(own.attendance()).stream())
                .flatMap(place -> seat(place, inside))
                .toList();
        var other = seats.stream().map(Seat::tile).filter(tile -> !tile.you()).findFirst();
        return new AsideView(
                aside.id(),
                aside.state(),
                own.asks(),
                other,
                aside.begun() ? seats : List.of(),
                aside.begun() && meeting.encrypted() ? Optional.of(ring(aside, own)) : Optional.empty());
    }

    private static Stream<Seat> seat(Place place, List<Tile> inside) {
        return inside.stream()
                .filter(tile -> tile.attendance().id().equals(place.attendance()))
                .map(tile -> new Seat(place.identity(), tile));
    }

    private AsideView.Ring ring(Aside aside, Place own) {
        return new AsideView.Ring(aside.epoch(), own.identity(), own.asks() ? 0 : 1, keys.holders(aside.id()));
    }
}
