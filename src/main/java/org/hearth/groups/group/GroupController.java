package org.hearth.groups.group;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.Shapes;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.NotFound;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The groups of the signed-in person, one group's own page, and founding one. */
@Controller
class GroupController {

    private final Groups groups;
    private final GroupRegister register;
    private final GroupTable table;
    private final Shapes shapes;
    private final Members members;
    private final Today today;
    private final Frames frames;
    private final List<AboutDoor> doors;
    private final MemberNotes notes;
    private final Accounts accounts;

    GroupController(
            Groups groups,
            GroupRegister register,
            GroupTable table,
            Shapes shapes,
            Members members,
            Today today,
            Frames frames,
            List<AboutDoor> doors,
            MemberNotes notes,
            Accounts accounts) {
        this.accounts = accounts;
        this.notes = notes;
        this.doors =
                doors.stream().sorted(Comparator.comparingInt(AboutDoor::order)).toList();
        this.groups = groups;
        this.register = register;
        this.table = table;
        this.shapes = shapes;
        this.members = members;
        this.today = today;
        this.frames = frames;
    }

    @GetMapping("/groups")
    Html list(@AuthenticationPrincipal SignedIn me) {
        var all = accounts.isCoordinator(me) ? table.all() : List.<GroupTable.Overview>of();
        return Html.of("groups/group/list", new GroupsPage(groups.viewers(me.account()), all, today.day()));
    }

    @GetMapping("/groups/{group}")
    Html show(Viewer viewer, HttpServletRequest request) {
        var charter = table.charter(viewer.group()).orElseThrow(NotFound::new);
        var shape = shapes.of(viewer.group()).orElseThrow(NotFound::new);
        var ways = new EnumMap<AboutDoor.Part, List<AboutDoor.Way>>(AboutDoor.Part.class);
        doors.forEach(door -> door.forViewer(viewer)
                .ifPresent(way -> ways.computeIfAbsent(door.part(), part -> new ArrayList<>())
                        .add(way)));
        var people = members.of(viewer);
        var known = notes.of(viewer, people, request);
        return Html.of(
                "groups/group/show",
                new GroupPage(viewer, groups.doors(viewer, "about"), charter, shape, people, ways, known));
    }

    @GetMapping("/groups/new")
    Html form(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        checkCoordinator(me);
        var rules = frames.of(request).say("groups.form.rulesToStartFrom");
        return Html.of(
                "groups/group/new", new NewGroupPage(GroupForm.empty(Frames.language(request), rules), Map.of()));
    }

    @PostMapping("/groups")
    Object found(@AuthenticationPrincipal SignedIn me, @ModelAttribute GroupForm form) {
        checkCoordinator(me);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Html.again("groups/group/new", new NewGroupPage(form, errors));
        }
        register.found(form);
        return new ModelAndView("redirect:/groups");
    }

    /** For a group whose facilitator never came, or has gone. */
    @PostMapping("/coordination/{group}/facilitator")
    String inviteFacilitator(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String address) {
        checkCoordinator(me);
        register.inviteFacilitator(group, EmailAddress.of(address).orElseThrow(NoAddress::new));
        return "redirect:/groups";
    }

    private void checkCoordinator(SignedIn me) {
        if (!accounts.isCoordinator(me)) {
            throw new NotFound();
        }
    }
}
