package org.hearth.disclosure.circle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.web.Doors;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own circles. Whoever comes into one that has been shown something comes to see it: that is asked first. */
@Controller
@RequestMapping("/groups/{group}/me/circles")
class CircleController {

    private static final int NAME = 40;

    private final Circles circles;
    private final CircleSteps steps;
    private final Roster roster;
    private final Groups groups;

    CircleController(Circles circles, CircleSteps steps, Roster roster, Groups groups) {
        this.circles = circles;
        this.steps = steps;
        this.roster = roster;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.SEE_MEMBERS);
        return Html.of("disclosure/circle/list", listPage(viewer, Submission.next(), "", ""));
    }

    @PostMapping
    Object make(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String called,
            @RequestParam(required = false) @Nullable String submission) {
        viewer.need(Capability.SEE_MEMBERS);
        if (called == null) {
            return new ModelAndView("redirect:" + path(viewer));
        }
        var error = error(called);
        return error.isEmpty()
                ? new ModelAndView("redirect:" + path(viewer) + "/"
                        + circles.make(viewer, called.strip(), Submission.valueOf(submission))
                                .text())
                : Html.again("disclosure/circle/list", listPage(viewer, Submission.valueOf(submission), called, error));
    }

    private CirclesPage listPage(Viewer viewer, Submission submission, String typed, String error) {
        return new CirclesPage(viewer, doors(viewer), circles.of(viewer.persona()), submission, typed, error);
    }

    @GetMapping("/{circle}")
    Html show(Viewer viewer, @PathVariable CircleId circle) {
        viewer.need(Capability.SEE_MEMBERS);
        var own = circles.own(viewer, circle);
        return Html.of("disclosure/circle/show", page(viewer, own, own.name(), own.members(), List.of(), ""));
    }

    @PostMapping("/{circle}")
    Object change(
            Viewer viewer,
            @PathVariable CircleId circle,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(required = false) @Nullable List<String> member,
            @RequestParam(required = false) @Nullable String agreed) {
        viewer.need(Capability.SEE_MEMBERS);
        var own = circles.own(viewer, circle);
        var chosen = circles.present(viewer, member == null ? List.of() : member);
        var error = error(called);
        if (!error.isEmpty()) {
            return Html.again("disclosure/circle/show", page(viewer, own, called, chosen, List.of(), error));
        }
        var joining = new HashSet<>(chosen);
        joining.removeAll(own.members());
        if (agreed == null && !joining.isEmpty() && !steps.shownTo(circle).isEmpty()) {
            var people = roster.others(viewer).stream()
                    .filter(person -> joining.contains(person.id()))
                    .toList();
            return Html.of("disclosure/circle/joining", page(viewer, own, called.strip(), chosen, people, ""));
        }
        circles.change(viewer, circle, called.strip(), chosen);
        return new ModelAndView("redirect:" + path(viewer));
    }

    @PostMapping("/{circle}/removal")
    String dissolve(Viewer viewer, @PathVariable CircleId circle) {
        circles.dissolve(viewer, circle);
        return "redirect:" + path(viewer);
    }

    private CirclePage page(
            Viewer viewer,
            Circle circle,
            String name,
            Collection<PersonaId> chosen,
            List<Persona> joining,
            String error) {
        return new CirclePage(
                viewer,
                doors(viewer),
                circle,
                name,
                roster.others(viewer),
                Set.copyOf(chosen),
                steps.shownTo(circle.id()),
                joining,
                error);
    }

    private static String error(String name) {
        var letters = name.strip().length();
        return letters < 1 || letters > NAME ? "disclosure.circle.unfit" : "";
    }

    private Doors doors(Viewer viewer) {
        return groups.doors(viewer, "about");
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text() + "/me/circles";
    }
}
