package org.hearth.guidance.helpline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hearth.guidance.house.House;
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

/** Helplines, as the coordinator looks after them. */
@Controller
@RequestMapping("/coordination/helplines")
class HelplineController {

    private static final ModelAndView LIST = new ModelAndView("redirect:/coordination/helplines");

    private final SiteHelplines helplines;
    private final House house;
    private final RecentSignIn recent;

    HelplineController(SiteHelplines helplines, House house, RecentSignIn recent) {
        this.helplines = helplines;
        this.house = house;
        this.recent = recent;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        house.needCoordinator(me);
        return Html.of("guidance/helpline/list", helplines.page());
    }

    @GetMapping("/new")
    Html form(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String country,
            HttpServletRequest request) {
        house.needCoordinator(me);
        recent.need(request);
        var form = HelplineForm.empty(country, house.today());
        return Html.of("guidance/helpline/edit", new HelplinePage(Optional.empty(), form, Map.of()));
    }

    @PostMapping
    Object add(@AuthenticationPrincipal SignedIn me, HelplineForm form, HttpServletRequest request) {
        house.needCoordinator(me);
        recent.need(request);
        var errors = form.errors(house.today());
        if (!errors.isEmpty()) {
            return Html.again("guidance/helpline/edit", new HelplinePage(Optional.empty(), form, errors));
        }
        helplines.add(me.account(), form);
        return LIST;
    }

    @GetMapping("/{key}")
    Html show(@AuthenticationPrincipal SignedIn me, @PathVariable String key, HttpServletRequest request) {
        house.needCoordinator(me);
        recent.need(request);
        var entry = helplines.entry(key);
        var form = HelplineForm.of(entry.line(), house.today());
        return Html.of("guidance/helpline/edit", new HelplinePage(Optional.of(entry), form, Map.of()));
    }

    @PostMapping("/{key}")
    Object change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String key,
            HelplineForm form,
            @RequestParam(defaultValue = "keep") String verb,
            HttpServletRequest request) {
        house.needCoordinator(me);
        recent.need(request);
        switch (verb) {
            case "check" -> helplines.check(me.account(), key);
            case "hide" -> helplines.hide(me.account(), key);
            case "show" -> helplines.show(me.account(), key);
            case "restore" -> helplines.restore(me.account(), key);
            default -> {
                return keep(me, key, form);
            }
        }
        return LIST;
    }

    private Object keep(SignedIn me, String key, HelplineForm form) {
        var entry = helplines.entry(key);
        var errors = form.errors(house.today());
        if (!errors.isEmpty()) {
            return Html.again("guidance/helpline/edit", new HelplinePage(Optional.of(entry), form, errors));
        }
        helplines.change(me.account(), key, form);
        return LIST;
    }
}
