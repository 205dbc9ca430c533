package org.hearth.desk.queue;

import java.util.Arrays;
import org.hearth.desk.ItemId;
import org.hearth.desk.act.Appeals;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thing on the bench: taken, given back, answered, settled. */
@Controller
@RequestMapping("/groups/{group}/desk/items/{item}")
class ItemController {

    private static final int LONGEST_ANSWER = 2_000;

    private final Queue queue;
    private final ItemShowing showing;
    private final Appeals appeals;

    ItemController(Queue queue, ItemShowing showing, Appeals appeals) {
        this.queue = queue;
        this.showing = showing;
        this.appeals = appeals;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable ItemId item, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.MODERATE);
        return Html.of("desk/queue/item", showing.page(viewer, item, words, ""));
    }

    @PostMapping("/taking")
    Object take(Viewer viewer, @PathVariable ItemId item) {
        queue.take(viewer, item);
        return to(viewer, "/items/" + item.text());
    }

    @PostMapping("/giving-back")
    Object giveBack(Viewer viewer, @PathVariable ItemId item) {
        queue.giveBack(viewer, item);
        return to(viewer, "");
    }

    @PostMapping("/settling")
    Object settle(
            Viewer viewer,
            @PathVariable ItemId item,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String rule) {
        viewer.need(Capability.MODERATE);
        var chosen = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) {
            return Html.again("desk/queue/item", showing.page(viewer, item, "", "desk.outcome.choose"));
        }
        queue.settle(viewer, item, chosen.get(), rule);
        return to(viewer, "?done");
    }

    /** Of an appeal. */
    @PostMapping("/answer")
    Object answer(
            Viewer viewer,
            @PathVariable ItemId item,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String decision) {
        viewer.need(Capability.MODERATE);
        var act = queue.open(viewer, item).act().orElseThrow(NotFound::new);
        var typed = Typed.cleaned(words);
        if (!Typed.isSeen(typed) || typed.length() > LONGEST_ANSWER || !decision.matches("keep|undo")) {
            return Html.again("desk/queue/item", showing.page(viewer, item, typed, "desk.appeal.answer.missing"));
        }
        appeals.answer(viewer, act, typed, decision.equals("undo"));
        return to(viewer, "?done");
    }

    private static ModelAndView to(Viewer viewer, String below) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/desk" + below);
    }
}
