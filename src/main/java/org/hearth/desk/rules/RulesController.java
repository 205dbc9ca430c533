package org.hearth.desk.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.RuleBook;
import org.hearth.danger.RuleLine;
import org.hearth.danger.Verdicts;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
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

/** The rules of danger: read and tried by all who look after a group, kept by those who also run the site. */
@Controller
@RequestMapping("/groups/{group}/desk/rules")
class RulesController {

    private final RuleBook book;
    private final Verdicts verdicts;
    private final RuleTrial trial;
    private final Groups groups;
    private final Accounts accounts;
    private final RecentSignIn recent;

    RulesController(
            RuleBook book, Verdicts verdicts, RuleTrial trial, Groups groups, Accounts accounts, RecentSignIn recent) {
        this.accounts = accounts;
        this.book = book;
        this.verdicts = verdicts;
        this.trial = trial;
        this.groups = groups;
        this.recent = recent;
    }

    @GetMapping
    Html list(Viewer viewer, @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.MODERATE);
        var known = known(language);
        var tallies = verdicts.tallies(known).stream()
                .collect(Collectors.toMap(Verdicts.Tally::rule, Function.identity(), (one, other) -> one));
        return Html.of(
                "desk/rules/list",
                new RulesPage(
                        viewer, groups.doors(viewer, "about"), known, book.rules(known), tallies, verdicts.all(known)));
    }

    @GetMapping("/{rule}")
    Html show(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String rule,
            @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.MODERATE);
        var found = trial.rule(known(language), rule);
        return Html.of("desk/rules/show", page(viewer, me, found, Optional.empty(), "", ""));
    }

    /** Tries it, unless it says what else to do. */
    @PostMapping("/{rule}")
    Object change(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String rule,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String phrases,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "try") String verb,
            HttpServletRequest request) {
        viewer.need(Capability.MODERATE);
        var typed = typed(trial.rule(known(language), rule), level, phrases, verb.equals("off"));
        try {
            if (verb.equals("try")) {
                var tried = Optional.of(trial.tried(viewer, typed));
                return Html.of("desk/rules/show", page(viewer, me, typed, tried, reason, ""));
            }
            return keep(viewer, me, typed, Typed.cleaned(reason), verb, request);
        } catch (RuleBook.RuleRefused unreadable) {
            return Html.again("desk/rules/show", page(viewer, me, typed, Optional.empty(), reason, "desk.rules.wrong"));
        }
    }

    private Object keep(
            Viewer viewer, SignedIn me, RuleLine rule, String reason, String verb, HttpServletRequest request) {
        if (!accounts.isCoordinator(me)) {
            throw new NotFound();
        }
        recent.need(request);
        if (!Typed.isSeen(reason)) {
            return Html.again(
                    "desk/rules/show", page(viewer, me, rule, Optional.empty(), reason, "desk.rules.reason.missing"));
        }
        if (verb.equals("restore")) {
            trial.restore(viewer, rule, reason);
        } else {
            trial.keep(viewer, rule, reason);
        }
        return new ModelAndView(
                "redirect:/groups/" + viewer.group().text() + "/desk/rules?language=" + rule.language());
    }

    private RulePage page(
            Viewer viewer, SignedIn me, RuleLine rule, Optional<RulePage.Tried> tried, String reason, String error) {
        return new RulePage(
                viewer, groups.doors(viewer, "about"), rule, tried, accounts.isCoordinator(me), reason, error);
    }

    private static RuleLine typed(RuleLine rule, String level, String phrases, boolean off) {
        var chosen = Arrays.stream(DangerLevel.values())
                .filter(one -> one.name().equals(level) && one != DangerLevel.NONE)
                .findFirst()
                .orElse(rule.level());
        return new RuleLine(
                rule.language(),
                rule.name(),
                chosen,
                rule.anyone(),
                rule.why(),
                Typed.cleaned(phrases)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                true,
                off);
    }

    private static String known(String language) {
        if (!language.matches("en|nb")) {
            throw new NotFound();
        }
        return language;
    }
}
