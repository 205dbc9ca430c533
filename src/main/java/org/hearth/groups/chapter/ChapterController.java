package org.hearth.groups.chapter;

import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.places.PlaceId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A group's chapters: made by its facilitator, chosen by each person for themselves. */
@Controller
@RequestMapping("/groups/{group}/chapters")
class ChapterController {

    private final ChapterChoice chapters;
    private final Groups groups;

    ChapterController(ChapterChoice chapters, Groups groups) {
        this.chapters = chapters;
        this.groups = groups;
    }

    /** Looking for a place uses the address for what was typed: no place of a person, but one for a chapter. */
    @GetMapping
    Html list(Viewer viewer, @RequestParam(name = "place", defaultValue = "") String typed) {
        viewer.need(Capability.READ_TALK);
        boolean shapes = viewer.can(Capability.SHAPE);
        return Html.of(
                "groups/chapter/list",
                new ChaptersPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        shapes,
                        chapters.of(viewer),
                        typed,
                        shapes ? chapters.find(typed) : java.util.List.of()));
    }

    @PostMapping
    String add(Viewer viewer, @RequestParam(defaultValue = "none") String place) {
        viewer.need(Capability.SHAPE);
        chapters.add(viewer, PlaceId.valueOf(place));
        return back(viewer);
    }

    @PostMapping("/removal")
    String remove(Viewer viewer, @RequestParam(defaultValue = "") String chapter) {
        viewer.need(Capability.SHAPE);
        if (!chapter.isEmpty()) {
            chapters.remove(viewer, ChapterId.valueOf(chapter));
        }
        return back(viewer);
    }

    @PostMapping("/choice")
    String choose(Viewer viewer, @RequestParam(defaultValue = "") String chapter) {
        chapters.choose(viewer, chapter.isEmpty() ? Optional.empty() : Optional.of(ChapterId.valueOf(chapter)));
        return back(viewer);
    }

    private static String back(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/chapters";
    }
}
