package org.hearth.groups.chapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.groups.Capability;
import org.hearth.groups.Chapter;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A facilitator makes chapters; each person chooses one or none, and nobody else learns which. */
@Component
class ChapterChoice {

    private static final int FOUND = 12;

    private final ChapterTable table;
    private final Places places;

    ChapterChoice(ChapterTable table, Places places) {
        this.table = table;
        this.places = places;
    }

    List<ChapterLine> of(Viewer viewer) {
        var own = table.chosen(viewer.group(), viewer.persona()).map(Chapter::id);
        var crowds = viewer.can(Capability.SHAPE) ? table.said(viewer.group()) : Map.<ChapterId, Integer>of();
        return table.of(viewer.group()).stream()
                .map(chapter -> new ChapterLine(
                        chapter,
                        places.byId(chapter.place())
                                .map(Place::name)
                                .orElse(chapter.place().code()),
                        wider(chapter.place()),
                        crowds.getOrDefault(chapter.id(), 0),
                        own.filter(chapter.id()::equals).isPresent()))
                .sorted(java.util.Comparator.comparing(ChapterLine::name))
                .toList();
    }

    List<Found> find(String typed) {
        return typed.isBlank()
                ? List.of()
                : places.find(typed.strip(), FOUND).stream()
                        .map(place -> new Found(place.id(), place.name(), wider(place.id())))
                        .toList();
    }

    private String wider(PlaceId place) {
        return places.widening(place).stream().skip(1).map(Place::name).collect(Collectors.joining(", "));
    }

    @Transactional
    public void add(Viewer viewer, PlaceId place) {
        viewer.need(Capability.SHAPE);
        places.byId(place).ifPresent(known -> table.add(viewer.group(), known.id()));
    }

    @Transactional
    public void remove(Viewer viewer, ChapterId chapter) {
        viewer.need(Capability.SHAPE);
        if (!table.remove(viewer.group(), chapter)) {
            throw new NotFound();
        }
    }

    /** What is said of the chapters' people changes only when enough have chosen anew: never by one alone. */
    @Transactional
    public void choose(Viewer viewer, Optional<ChapterId> chapter) {
        viewer.need(Capability.READ_TALK);
        var group = viewer.group();
        table.lock(group);
        table.choose(viewer, chapter);
        if (table.waiting(group) >= Crowds.STEP) {
            table.settle(group, Crowds.of(table.sizes(group), table.present(group)));
        }
    }
}
