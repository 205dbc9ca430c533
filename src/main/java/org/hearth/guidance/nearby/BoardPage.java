package org.hearth.guidance.nearby;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param waiting what members suggested, for those who look after the board @param thanks whether the reader just did */
public record BoardPage(
        Viewer viewer,
        Doors doors,
        List<Nearby> shown,
        List<Nearby> waiting,
        List<Place> places,
        boolean thanks,
        LocalDate today) {

    /** @param name of the place where a chapter is */
    public record Place(ChapterId chapter, String name) {}

    /** @param place empty for what is near everybody */
    public record Part(String place, List<Nearby> all) {}

    /** By place; first what is for all. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var known = places.stream().map(Place::chapter).toList();
        parts.add(new Part(
                "",
                shown.stream()
                        .filter(one -> one.chapter().filter(known::contains).isEmpty())
                        .toList()));
        places.forEach(place -> parts.add(new Part(
                place.name(),
                shown.stream()
                        .filter(one ->
                                one.chapter().filter(place.chapter()::equals).isPresent())
                        .toList())));
        parts.removeIf(part -> part.all().isEmpty());
        return parts;
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/nearby";
    }

    /** Nobody has looked for a year whether it is still so. */
    public boolean old(Nearby nearby) {
        return nearby.checked().filter(day -> day.isBefore(today.minusYears(1))).isPresent();
    }
}
