package org.hearth.groups.ending;

import java.util.Arrays;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.LastDay;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When the group ends, what comes after, and words to part with. */
@Controller("groupEndingController")
@RequestMapping("/groups/{group}/ending")
class EndingController {

    private static final int LONGEST = 1_000;

    private final Ending ending;
    private final Groups groups;

    EndingController(Ending ending, Groups groups) {
        this.ending = ending;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.of("groups/ending/show", page(viewer, ending.own(viewer), ""));
    }

    @GetMapping("/choice")
    Html ask(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        return Html.of("groups/ending/choice", page(viewer, "", ""));
    }

    @PostMapping("/choice")
    String choose(
            Viewer viewer,
            @RequestParam(defaultValue = "") String afterwards,
            @RequestParam(defaultValue = "30") int days) {
        viewer.need(Capability.SHAPE);
        var chosen = Arrays.stream(LastDay.Afterwards.values())
                .filter(one -> one.name().equals(afterwards))
                .findAny()
                .orElse(LastDay.Afterwards.UNDECIDED);
        ending.choose(viewer, chosen, Math.clamp(days, 7, 365));
        return "redirect:/groups/" + viewer.group().text() + "/ending";
    }

    @PostMapping
    Object say(Viewer viewer, @RequestParam(defaultValue = "") String body) {
        viewer.need(Capability.READ_TALK);
        var words = Typed.cleaned(body);
        if (words.length() > LONGEST) {
            return Html.again("groups/ending/show", page(viewer, words, "groups.form.tooLong"));
        }
        ending.say(viewer, words);
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/ending");
    }

    private EndingPage page(Viewer viewer, String own, String error) {
        return new EndingPage(
                viewer,
                groups.doors(viewer, "about"),
                ending.lastDay(viewer),
                ending.phase(viewer),
                ending.words(viewer),
                own,
                error);
    }
}
