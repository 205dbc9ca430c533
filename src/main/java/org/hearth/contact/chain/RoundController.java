package org.hearth.contact.chain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Typed;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a round, and ending it. */
@Controller
@RequestMapping("/groups/{group}/chain/round")
class RoundController {

    private static final int LONGEST = 600;

    private final Rounds rounds;
    private final HelpBeforePosting help;
    private final Groups groups;

    RoundController(Rounds rounds, HelpBeforePosting help, Groups groups) {
        this.rounds = rounds;
        this.help = help;
        this.groups = groups;
    }

    @GetMapping
    Html form(Viewer viewer) {
        rounds.needStarter(viewer);
        return Html.of("contact/chain/round", page(viewer, "", false, "", Optional.empty()));
    }

    @PostMapping
    Object begin(
            Viewer viewer,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "line") String shape,
            HttpServletRequest request) {
        rounds.needStarter(viewer);
        var message = Typed.cleaned(body);
        var tree = shape.equals("tree");
        var error = error(message);
        if (!error.isEmpty()) {
            return Html.again("contact/chain/round", page(viewer, message, tree, error, Optional.empty()));
        }
        var near = help.with(message, request);
        if (near.isPresent()) {
            return Html.of("contact/chain/round", page(viewer, message, tree, "", near));
        }
        rounds.begin(viewer, message, tree);
        return chain(viewer, "begun");
    }

    @PostMapping("/ending")
    ModelAndView end(Viewer viewer) {
        rounds.end(viewer);
        return chain(viewer, "ended");
    }

    private static String error(String message) {
        if (!Typed.isSeen(message)) {
            return "contact.round.empty";
        }
        return message.codePointCount(0, message.length()) > LONGEST ? "contact.round.tooLong" : "";
    }

    private RoundPage page(Viewer viewer, String message, boolean tree, String error, Optional<HelpNumbers.Near> near) {
        return new RoundPage(viewer, groups.doors(viewer, "about"), message, tree, error, near);
    }

    private static ModelAndView chain(Viewer viewer, String done) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/chain?done=" + done);
    }
}
