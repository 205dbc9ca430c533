package org.hearth.groups.leaving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.Forgetting;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
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

/** Groups that one has left, or was asked to leave: what one wrote there is still one's own to decide on. */
@Controller
@RequestMapping("/you/left-groups")
class LeftGroupController {

    private final LeftGroupTable table;
    private final Personas personas;
    private final Forgetting forgetting;
    private final RecentSignIn recent;

    LeftGroupController(LeftGroupTable table, Personas personas, Forgetting forgetting, RecentSignIn recent) {
        this.table = table;
        this.personas = personas;
        this.forgetting = forgetting;
        this.recent = recent;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        return Html.of("groups/leaving/list", new LeftGroupsPage(left(me)));
    }

    @GetMapping("/{group}")
    Html show(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group, HttpServletRequest request) {
        recent.need(request);
        return Html.of("groups/leaving/show", find(me, group));
    }

    @PostMapping("/{group}")
    String forget(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable GroupId group,
            @RequestParam Remains posts,
            HttpServletRequest request) {
        recent.need(request);
        forgetting.persona(find(me, group).persona(), posts);
        return "redirect:/you/left-groups";
    }

    private LeftGroup find(SignedIn me, GroupId group) {
        return left(me).stream()
                .filter(left -> left.group().equals(group))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private List<LeftGroup> left(SignedIn me) {
        return table.of(personas.of(me.account()).values());
    }
}
