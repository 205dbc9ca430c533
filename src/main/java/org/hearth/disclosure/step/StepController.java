package org.hearth.disclosure.step;

import java.util.Arrays;
import java.util.Optional;
import org.hearth.disclosure.circle.Circles;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.Submission;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One step: what, to whom, a look at what it means, and only then. */
@Controller
@RequestMapping("/groups/{group}/me/steps")
class StepController {

    private final Steps steps;
    private final Circles circles;
    private final Crowds crowds;
    private final Personas personas;
    private final Groups groups;

    StepController(Steps steps, Circles circles, Crowds crowds, Personas personas, Groups groups) {
        this.steps = steps;
        this.circles = circles;
        this.crowds = crowds;
        this.personas = personas;
        this.groups = groups;
    }

    @GetMapping("/new")
    Html what(Viewer viewer, @AuthenticationPrincipal SignedIn me) {
        viewer.need(Capability.SEE_MEMBERS);
        var said = crowds.said(viewer.persona());
        return Html.of(
                "disclosure/step/new",
                new ChoicePage(
                        viewer,
                        groups.doors(viewer, "about"),
                        said.place().isPresent(),
                        said.cafe().isPresent(),
                        personas.faceOf(me.account(), viewer.group().value()).isPresent()));
    }

    @GetMapping("/audience")
    Object audience(Viewer viewer, @RequestParam(defaultValue = "") String what) {
        viewer.need(Capability.SEE_MEMBERS);
        return named(what)
                .<Object>map(chosen -> audiencePage(viewer, chosen, false))
                .orElseGet(() -> begin(viewer));
    }

    private Html audiencePage(Viewer viewer, What what, boolean missed) {
        var page = new AudiencePage(
                viewer,
                groups.doors(viewer, "about"),
                what,
                steps.choices(viewer),
                circles.of(viewer.persona()),
                missed);
        return missed ? Html.again("disclosure/step/audience", page) : Html.of("disclosure/step/audience", page);
    }

    @GetMapping("/preview")
    Object preview(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String person) {
        viewer.need(Capability.SEE_MEMBERS);
        var chosen = named(what);
        if (chosen.isEmpty()) {
            return begin(viewer);
        }
        var whom = audience.equals("person") ? person : audience;
        if (whom.isEmpty()) {
            return audiencePage(viewer, chosen.get(), true);
        }
        var outlook = steps.outlook(viewer, me.account(), chosen.get(), Audience.of(whom));
        return Html.of("disclosure/step/preview", page(viewer, outlook, Submission.next(), false));
    }

    @PostMapping
    Object take(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "0") int level,
            @RequestParam(required = false) @Nullable String submission) {
        viewer.need(Capability.SEE_MEMBERS);
        var chosen = named(what);
        if (chosen.isEmpty() || audience.isEmpty()) {
            return begin(viewer);
        }
        var wish = new Steps.Wish(chosen.get(), Audience.of(audience), level, Submission.valueOf(submission));
        if (steps.take(viewer, me.account(), wish)) {
            return new ModelAndView("redirect:" + path(viewer));
        }
        var outlook = steps.outlook(viewer, me.account(), wish.what(), wish.audience());
        return Html.again("disclosure/step/preview", page(viewer, outlook, wish.submission(), true));
    }

    @PostMapping("/{step}/removal")
    String takeBack(Viewer viewer, @PathVariable StepId step) {
        steps.takeBack(viewer, step);
        return "redirect:" + path(viewer);
    }

    private PreviewPage page(Viewer viewer, Outlook outlook, Submission submission, boolean changed) {
        return new PreviewPage(viewer, groups.doors(viewer, "about"), outlook, submission, changed);
    }

    private static Optional<What> named(String name) {
        return Arrays.stream(What.values())
                .filter(what -> what.key().equals(name))
                .findFirst();
    }

    private static ModelAndView begin(Viewer viewer) {
        return new ModelAndView("redirect:" + path(viewer) + "/steps/new");
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
