package org.hearth.admission.deciding;

import org.hearth.admission.asking.AskingId;
import org.hearth.admission.asking.WaitingList;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who asks to come in, for those who decide: what they answered and when, on which day, and nothing else of them. */
@Controller
@RequestMapping("/groups/{group}")
class DecidingController {

    private static final int LONGEST_WORD = 1_000;
    private static final int LONGEST_REASON = 500;

    private final Decisions decisions;
    private final WaitingList waiting;
    private final Screening screening;
    private final Groups groups;

    DecidingController(Decisions decisions, WaitingList waiting, Screening screening, Groups groups) {
        this.decisions = decisions;
        this.waiting = waiting;
        this.screening = screening;
        this.groups = groups;
    }

    @GetMapping("/asked")
    Html list(Viewer viewer) {
        viewer.need(Capability.ADMIT);
        return Html.of("admission/deciding/list", listPage(viewer, ""));
    }

    @GetMapping("/asked/{asking}")
    Html show(Viewer viewer, @PathVariable AskingId asking) {
        viewer.need(Capability.ADMIT);
        return Html.of("admission/deciding/show", page(viewer, asking, "", ""));
    }

    @PostMapping("/asked/{asking}/words")
    Object say(Viewer viewer, @PathVariable AskingId asking, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.ADMIT);
        var said = Typed.cleaned(words);
        if (!Typed.isSeen(said) || said.length() > LONGEST_WORD) {
            var error = said.length() > LONGEST_WORD ? "admission.ask.tooLong" : "admission.word.missing";
            return Html.again("admission/deciding/show", page(viewer, asking, said, error));
        }
        decisions.say(viewer, asking, said);
        return new ModelAndView(path(viewer) + "/" + asking.text());
    }

    @PostMapping("/asked/{asking}/seen")
    String see(Viewer viewer, @PathVariable AskingId asking) {
        viewer.need(Capability.ADMIT);
        decisions.see(viewer, asking);
        return path(viewer) + "/" + asking.text();
    }

    @PostMapping("/asked/{asking}/acceptance")
    String accept(Viewer viewer, @PathVariable AskingId asking) {
        viewer.need(Capability.ADMIT);
        decisions.accept(viewer, asking);
        return path(viewer);
    }

    @PostMapping("/asked/{asking}/declining")
    Object decline(Viewer viewer, @PathVariable AskingId asking, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.ADMIT);
        var said = Typed.cleaned(words);
        if (said.length() > LONGEST_WORD) {
            return Html.again("admission/deciding/show", page(viewer, asking, said, "admission.ask.tooLong"));
        }
        decisions.decline(viewer, asking, said);
        return new ModelAndView(path(viewer));
    }

    /** A place to somebody on the waiting list before it is their turn. */
    @PostMapping("/waiting/{waiting}/offer")
    Object offer(
            Viewer viewer, @PathVariable("waiting") AskingId asking, @RequestParam(defaultValue = "") String reason) {
        viewer.need(Capability.ADMIT);
        var why = Typed.cleaned(reason);
        if (!Typed.isSeen(why) || why.length() > LONGEST_REASON) {
            return Html.again("admission/deciding/list", listPage(viewer, "admission.waiting.reason.missing"));
        }
        waiting.offerOutOfOrder(viewer, asking, why);
        return new ModelAndView(path(viewer));
    }

    private AskedListPage listPage(Viewer viewer, String error) {
        return new AskedListPage(
                viewer,
                groups.doors(viewer, "about"),
                decisions.toDecide(viewer),
                decisions.waiting(viewer),
                waiting.reasons(viewer.group()),
                error);
    }

    private AskedPage page(Viewer viewer, AskingId id, String typed, String error) {
        var asking = decisions.find(viewer, id);
        return new AskedPage(
                viewer,
                groups.doors(viewer, "about"),
                asking,
                screening.questions(viewer.group()),
                decisions.answers(asking),
                decisions.accompanied(asking).orElse(""),
                decisions.words(asking),
                typed,
                error);
    }

    private static String path(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/asked";
    }
}
