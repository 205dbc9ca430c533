package org.hearth.identity.coordination;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Typed;
import org.hearth.web.Frames;
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

/** Who runs the installation; asking another one, and ending it. */
@Controller
@RequestMapping("/coordination/people")
class PeopleController {

    private static final int LONGEST = 500;

    private final Coordinators coordinators;
    private final RecentSignIn recent;

    PeopleController(Coordinators coordinators, RecentSignIn recent) {
        this.coordinators = coordinators;
        this.recent = recent;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me) {
        coordinators.check(me);
        return Html.of("identity/coordination/people", page(me, "", ""));
    }

    @PostMapping
    Object ask(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        var typed = EmailAddress.of(address);
        if (typed.isEmpty()) {
            return Html.again("identity/coordination/people", page(me, address, "identity.signin.noAddress"));
        }
        coordinators.ask(me, typed.get(), Frames.language(request));
        return new ModelAndView("redirect:/coordination/people");
    }

    @PostMapping("/{person}/withdrawal")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable String person) {
        coordinators.check(me);
        coordinators.withdraw(me, CoordinatorId.valueOf(person));
        return "redirect:/coordination/people";
    }

    @GetMapping("/{person}/dismissal")
    Html dismissal(@AuthenticationPrincipal SignedIn me, @PathVariable String person, HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        return Html.of(
                "identity/coordination/dismissal",
                new DismissalPage(coordinators.address(CoordinatorId.valueOf(person)), ""));
    }

    @PostMapping("/{person}/dismissal")
    Object dismiss(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        var typed = Typed.cleaned(reason);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Html.again(
                    "identity/coordination/dismissal",
                    new DismissalPage(
                            coordinators.address(CoordinatorId.valueOf(person)), "identity.people.reason.missing"));
        }
        coordinators.dismiss(me, CoordinatorId.valueOf(person), typed, Frames.language(request));
        return new ModelAndView("redirect:/coordination/people");
    }

    private PeoplePage page(SignedIn me, String address, String error) {
        return new PeoplePage(coordinators.all(me), coordinators.candidates(), address, error);
    }
}
