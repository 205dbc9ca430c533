package org.hearth.desk.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member tells a moderator; a moderator comes to what they can do. */
@Controller
@RequestMapping("/groups/{group}/posts/{post}/report")
class ReportController {

    private final Reports reports;
    private final Personas personas;
    private final Groups groups;

    ReportController(Reports reports, Personas personas, Groups groups) {
        this.reports = reports;
        this.personas = personas;
        this.groups = groups;
    }

    @GetMapping
    Object ask(Viewer viewer, @PathVariable PostId post) {
        if (viewer.can(Capability.MODERATE)) {
            reports.find(viewer, post);
            return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/desk/posts/" + post.text());
        }
        return Html.of("desk/report/ask", page(viewer, post));
    }

    @PostMapping
    Object report(
            Viewer viewer,
            @PathVariable PostId post,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words) {
        var typed = Typed.cleaned(words);
        var chosen = Arrays.stream(ReportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty() || typed.length() > ReportPage.LONGEST) {
            return Html.again(
                    "desk/report/ask",
                    page(viewer, post).again(kind, typed, chosen.isEmpty() ? "desk.report.choose" : "desk.tooLong"));
        }
        reports.report(viewer, post, chosen.get(), typed);
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/care?received");
    }

    private ReportPage page(Viewer viewer, PostId post) {
        var found = reports.find(viewer, post);
        var people = found.author()
                .map(author -> personas.byId(java.util.List.of(author)))
                .orElse(Map.of());
        return new ReportPage(
                viewer,
                groups.doors(viewer, "talk"),
                post,
                found.body(),
                found.author().flatMap(author -> Optional.ofNullable(people.get(author))),
                "",
                "",
                "");
    }
}
