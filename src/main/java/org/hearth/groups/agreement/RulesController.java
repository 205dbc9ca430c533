package org.hearth.groups.agreement;

import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ground rules, all that were ever in force, and a new version. */
@Controller
@RequestMapping("/groups/{group}/rules")
class RulesController {

    private final Agreements agreements;
    private final Groups groups;

    RulesController(Agreements agreements, Groups groups) {
        this.agreements = agreements;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.of(
                "groups/agreement/rules",
                new RulesPage(viewer, groups.doors(viewer, "about"), agreements.versions(viewer)));
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        var rules = agreements.inForce(viewer);
        var form = new RulesForm(rules.body(), "", "", rules.version());
        return Html.of("groups/agreement/new", page(viewer, form, Map.of(), Optional.empty()));
    }

    @PostMapping
    Object write(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String whatChanged,
            @RequestParam(required = false) @Nullable String grace,
            @RequestParam(required = false) @Nullable Integer after) {
        viewer.need(Capability.SHAPE);
        var form = RulesForm.of(body, whatChanged, grace, after);
        if (!form.errors().isEmpty()) {
            return Html.again("groups/agreement/new", page(viewer, form, form.errors(), Optional.empty()));
        }
        if (!agreements.write(viewer, form)) {
            var newer = agreements.inForce(viewer);
            return Html.again(
                    "groups/agreement/new", page(viewer, form.after(newer.version()), Map.of(), Optional.of(newer)));
        }
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/rules");
    }

    private NewRulesPage page(Viewer viewer, RulesForm form, Map<String, String> errors, Optional<Rules> newer) {
        return new NewRulesPage(viewer, groups.doors(viewer, "about"), form, errors, newer);
    }
}
