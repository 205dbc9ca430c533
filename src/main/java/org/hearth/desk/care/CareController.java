package org.hearth.desk.care;

import org.hearth.desk.ActId;
import org.hearth.desk.act.ActTable;
import org.hearth.desk.act.Appeals;
import org.hearth.desk.report.ReportTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member reported and what came of it; what was done to theirs, why, and another look at it. */
@Controller
@RequestMapping("/groups/{group}/care")
class CareController {

    private final ActTable acts;
    private final ReportTable reports;
    private final Appeals appeals;
    private final Groups groups;

    CareController(ActTable acts, ReportTable reports, Appeals appeals, Groups groups) {
        this.acts = acts;
        this.reports = reports;
        this.appeals = appeals;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @RequestParam(required = false) @Nullable String received) {
        viewer.need(Capability.READ_TALK);
        var page = new CarePage(
                viewer,
                groups.doors(viewer, "about"),
                acts.to(viewer.persona()),
                reports.own(viewer.persona()),
                received != null);
        acts.seen(viewer.persona());
        reports.seen(viewer.persona());
        return Html.of("desk/care/show", page);
    }

    @GetMapping("/acts/{act}/appeal")
    Html ask(Viewer viewer, @PathVariable ActId act) {
        viewer.need(Capability.READ_TALK);
        return Html.of("desk/care/appeal", page(viewer, act, "", ""));
    }

    @PostMapping("/acts/{act}/appeal")
    Object appeal(Viewer viewer, @PathVariable ActId act, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.READ_TALK);
        var typed = Typed.cleaned(words);
        if (!Typed.isSeen(typed) || typed.length() > AppealPage.LONGEST) {
            return Html.again(
                    "desk/care/appeal",
                    page(
                            viewer,
                            act,
                            typed,
                            typed.length() > AppealPage.LONGEST ? "desk.tooLong" : "desk.appeal.missing"));
        }
        appeals.appeal(viewer, act, typed);
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/care");
    }

    private AppealPage page(Viewer viewer, ActId id, String words, String error) {
        var act = appeals.own(viewer, id);
        if (!act.appealable()) {
            throw new NotFound();
        }
        return new AppealPage(
                viewer, groups.doors(viewer, "about"), act, words, appeals.decidedWithin(viewer.group(), act), error);
    }
}
