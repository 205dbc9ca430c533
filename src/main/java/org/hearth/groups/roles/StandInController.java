package org.hearth.groups.roles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.Today;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody does the facilitator's work from one day to another; it ends by itself. */
@Controller
@RequestMapping("/groups/{group}/members/{persona}/stand-in")
class StandInController {

    private final Roles roles;
    private final Groups groups;
    private final Today today;

    StandInController(Roles roles, Groups groups, Today today) {
        this.roles = roles;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping
    Html ask(Viewer viewer, @PathVariable PersonaId persona) {
        roles.toTrust(viewer, persona);
        var standIn = roles.standIns(viewer.group()).stream()
                .filter(one -> one.persona().equals(persona))
                .findAny();
        var day = today.day();
        return Html.of(
                "groups/roles/stand-in",
                page(
                        viewer,
                        persona,
                        standIn.map(StandIn::from).orElse(day).toString(),
                        standIn.map(StandIn::until).orElse(day.plusWeeks(2)).toString(),
                        ""));
    }

    @PostMapping
    Object name(
            Viewer viewer,
            @PathVariable PersonaId persona,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        roles.toTrust(viewer, persona);
        var first = day(from);
        var last = day(until);
        if (first.isEmpty() || last.isEmpty() || !fits(first.get(), last.get())) {
            return Html.again("groups/roles/stand-in", page(viewer, persona, from, until, "groups.standIn.noPeriod"));
        }
        roles.standIn(viewer, persona, first.get(), last.get());
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/roles");
    }

    @PostMapping("/ending")
    String end(Viewer viewer, @PathVariable PersonaId persona) {
        roles.endStandIn(viewer, persona);
        var path = "redirect:/groups/" + viewer.group().text();
        return viewer.is(persona) ? path : path + "/roles";
    }

    private boolean fits(LocalDate first, LocalDate last) {
        var day = today.day();
        return !last.isBefore(first) && !last.isBefore(day) && last.isBefore(day.plusYears(1));
    }

    private StandInPage page(Viewer viewer, PersonaId persona, String from, String until, String error) {
        return new StandInPage(
                viewer, groups.doors(viewer, "about"), roles.toTrust(viewer, persona), from, until, error);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
