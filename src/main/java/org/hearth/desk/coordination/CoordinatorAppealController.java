package org.hearth.desk.coordination;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.desk.ActId;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
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

/** Appeals that coordinators decide, because the group has nobody else. */
@Controller
@RequestMapping("/coordination/appeals")
class CoordinatorAppealController {

    private final LoneAppeals appeals;
    private final RecentSignIn recent;

    CoordinatorAppealController(LoneAppeals appeals, RecentSignIn recent) {
        this.appeals = appeals;
        this.recent = recent;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String done) {
        return Html.of("desk/coordination/list", new CoordinatorAppealsPage(appeals.of(me), done != null));
    }

    /** What was written is read by opening it, and that is noted: by a press, since no GET changes a row. */
    @PostMapping("/{act}/look")
    Html look(@AuthenticationPrincipal SignedIn me, @PathVariable ActId act, HttpServletRequest request) {
        appeals.find(me, act);
        recent.need(request);
        return Html.of("desk/coordination/show", new CoordinatorAppealPage(appeals.look(me, act), "", ""));
    }

    @PostMapping("/{act}")
    Object answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ActId act,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String decision,
            HttpServletRequest request) {
        var typed = Typed.cleaned(words);
        appeals.find(me, act);
        if (!Typed.isSeen(typed) || typed.length() > CoordinatorAppealPage.LONGEST || !decision.matches("keep|undo")) {
            recent.need(request);
            return Html.again(
                    "desk/coordination/show",
                    new CoordinatorAppealPage(appeals.look(me, act), typed, "desk.appeal.answer.missing"));
        }
        appeals.answer(me, act, typed, decision.equals("undo"));
        return new ModelAndView("redirect:/coordination/appeals?done");
    }
}
