package org.hearth.guidance.nearby;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Chapter;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Chapters;
import org.hearth.groups.Viewer;
import org.hearth.guidance.NearbyId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is in the neighbourhood: suggested by members, shown by those who look after the group. */
@Component
class Board {

    private static final int MOST_WAITING = 100;

    private final NearbyTable table;
    private final Chapters chapters;
    private final Places places;
    private final RateLimits limits;

    Board(NearbyTable table, Chapters chapters, Places places, RateLimits limits) {
        this.limits = limits;
        this.table = table;
        this.chapters = chapters;
        this.places = places;
    }

    List<Nearby> shown(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        return table.of(viewer.group()).stream().filter(Nearby::shown).toList();
    }

    /** For those who look after the board; for others nothing waits. */
    List<Nearby> waiting(Viewer viewer) {
        return viewer.can(Capability.MODERATE)
                ? table.of(viewer.group()).stream().filter(one -> !one.shown()).toList()
                : List.of();
    }

    Nearby one(Viewer viewer, NearbyId id) {
        viewer.need(Capability.MODERATE);
        return table.find(viewer.group(), id).orElseThrow(NotFound::new);
    }

    /** The group's chapters by the names of their places. */
    List<BoardPage.Place> places(Viewer viewer) {
        return chapters.of(viewer.group()).stream()
                .flatMap(chapter -> places.byId(chapter.place()).stream()
                        .map(place -> new BoardPage.Place(chapter.id(), places.label(place))))
                .sorted(java.util.Comparator.comparing(BoardPage.Place::name))
                .toList();
    }

    /** What those who look after the board suggest is shown at once. Sent twice, it is there once. */
    @Transactional
    public void suggest(Viewer viewer, NearbyForm form) {
        viewer.need(Capability.WRITE_TALK);
        var shown = viewer.can(Capability.MODERATE);
        if (!shown && table.waiting(viewer.group()) >= MOST_WAITING) {
            throw new EnoughWaits();
        }
        if (!shown) {
            limits.check(RateLimit.SUGGESTIONS, viewer.persona().text());
        }
        table.add(viewer, form, known(viewer, form), shown);
    }

    @Transactional
    public void keep(Viewer viewer, NearbyId id, NearbyForm form, boolean shown) {
        table.keep(one(viewer, id).id(), form, known(viewer, form), shown);
    }

    @Transactional
    public void remove(Viewer viewer, NearbyId id) {
        table.remove(one(viewer, id).id());
    }

    private Optional<ChapterId> known(Viewer viewer, NearbyForm form) {
        return form.chapterId()
                .filter(chosen ->
                        chapters.of(viewer.group()).stream().map(Chapter::id).anyMatch(chosen::equals));
    }
}
