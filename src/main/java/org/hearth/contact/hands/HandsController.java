package org.hearth.contact.hands;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who lends a hand, and the question whether one would. */
@Controller
@RequestMapping("/groups/{group}/hands")
class HandsController {

    private final Hands hands;
    private final Roster roster;
    private final Groups groups;

    HandsController(Hands hands, Roster roster, Groups groups) {
        this.hands = hands;
        this.roster = roster;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        var asks = viewer.can(Capability.MODERATE);
        return Html.of(
                "contact/hands/show",
                new HandsPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        hands.of(viewer),
                        asks,
                        asks ? hands.in(viewer) : List.of(),
                        asks ? roster.others(viewer) : List.of()));
    }

    @PostMapping
    String ask(
            Viewer viewer,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "newsletter") String task) {
        hands.ask(viewer, PersonaId.valueOf(who), Task.of(task));
        return back(viewer);
    }

    @PostMapping("/answer")
    String answer(
            Viewer viewer,
            @RequestParam(defaultValue = "newsletter") String task,
            @RequestParam(defaultValue = "no") String yes) {
        viewer.need(Capability.READ_TALK);
        hands.answer(viewer, Task.of(task), yes.equals("yes"));
        return back(viewer);
    }

    @PostMapping("/{persona}/removal")
    String end(Viewer viewer, @PathVariable PersonaId persona, @RequestParam(defaultValue = "newsletter") String task) {
        hands.end(viewer, persona, Task.of(task));
        return back(viewer);
    }

    private static String back(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/hands";
    }
}
