package org.hearth.identity.names;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The names that must never slip out; real ones, so the page asks who is there. */
@Controller
@RequestMapping("/you/names")
class NamesController {

    private final Names names;
    private final RecentSignIn recent;

    NamesController(Names names, RecentSignIn recent) {
        this.names = names;
        this.recent = recent;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        recent.need(request);
        return Html.of("identity/names/show", new NamesPage(names.list(me.account()), "", ""));
    }

    @PostMapping
    Object keep(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        recent.need(request);
        var error = names.keep(me.account(), name);
        return error.isEmpty()
                ? new ModelAndView("redirect:/you/names")
                : Html.again("identity/names/show", new NamesPage(names.list(me.account()), name, error));
    }

    @PostMapping("/{name}/removal")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable NameId name, HttpServletRequest request) {
        recent.need(request);
        names.remove(me.account(), name);
        return "redirect:/you/names";
    }
}
