package org.hearth.live.aside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.live.aside.Aside.Place;
import org.hearth.live.aside.AsideView.Holder;
import org.hearth.live.aside.AsideView.Seat;
import org.hearth.live.room.Tile;

/** Who in a meeting speaks aside at one moment, or is asked to. */
public final class AsidesNow {

    /** @param holders of the key of these two, in an encrypted meeting */
    record One(Aside aside, Optional<List<Holder>> holders) {}

    private final List<One> all;

    AsidesNow(List<One> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A side room, as one of the two sees it.
     *
     * @param inside the circle's tiles
     */
    public Optional<AsideView> of(Tile own, List<Tile> inside) {
        var who = own.attendance().id();
        return all.stream()
                .flatMap(one -> one.aside().of(who).flatMap(place -> view(one, place, inside)).stream())
                .findFirst();
    }

    /** Empty also if the other has no tile: nobody is told that they speak with somebody who is not there. */
    private static Optional<AsideView> view(One one, Place own, List<Tile> inside) {
        var aside = one.aside();
        var seats = Stream.concat(Stream.of(own), aside.beside(own.attendance()).stream())
                .flatMap(place -> seat(place, inside))
                .toList();
        var other = seats.stream().map(Seat::tile).filter(tile -> !tile.you()).findFirst();
        if (other.isEmpty() && aside.state() != Aside.State.DECLINED) {
            return Optional.empty();
        }
        return Optional.of(new AsideView(
                aside.id(),
                aside.state(),
                own.asks(),
                other,
                aside.begun() ? seats : List.of(),
                one.holders().filter(holders -> aside.begun()).map(holders -> ring(aside, own, holders))));
    }

    private static Stream<Seat> seat(Place place, List<Tile> inside) {
        return inside.stream()
                .filter(tile -> tile.attendance().id().equals(place.attendance()))
                .map(tile -> new Seat(place.identity(), tile));
    }

    private static AsideView.Ring ring(Aside aside, Place own, List<Holder> holders) {
        return new AsideView.Ring(aside.epoch(), own.identity(), own.asks() ? 0 : 1, holders);
    }
}
