package org.hearth.guidance.nearby;

import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.guidance.NearbyId;
import org.hearth.guidance.house.House;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A group's board of what there is around. */
@Controller
@RequestMapping("/groups/{group}/nearby")
class NearbyController {

    private static final String EDIT = "guidance/nearby/edit";

    private final Board board;
    private final Groups groups;
    private final House house;

    NearbyController(Board board, Groups groups, House house) {
        this.board = board;
        this.groups = groups;
        this.house = house;
    }

    @GetMapping
    Html list(Viewer viewer, @RequestParam(defaultValue = "") String thanks) {
        return Html.of(
                "guidance/nearby/list",
                new BoardPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        board.shown(viewer),
                        board.waiting(viewer),
                        board.places(viewer),
                        !thanks.isEmpty(),
                        house.today()));
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of(EDIT, page(viewer, Optional.empty(), NearbyForm.empty(), Map.of()));
    }

    @PostMapping
    Object suggest(Viewer viewer, NearbyForm form) {
        viewer.need(Capability.WRITE_TALK);
        var errors = form.errors(house.today());
        if (!errors.isEmpty()) {
            return Html.again(EDIT, page(viewer, Optional.empty(), form, errors));
        }
        board.suggest(viewer, form);
        return to(viewer, viewer.can(Capability.MODERATE) ? "" : "?thanks=true");
    }

    @GetMapping("/{nearby}")
    Html show(Viewer viewer, @PathVariable NearbyId nearby) {
        var one = board.one(viewer, nearby);
        return Html.of(EDIT, page(viewer, Optional.of(one), NearbyForm.of(one), Map.of()));
    }

    @PostMapping("/{nearby}")
    Object change(
            Viewer viewer,
            @PathVariable NearbyId nearby,
            NearbyForm form,
            @RequestParam(defaultValue = "show") String verb) {
        var one = board.one(viewer, nearby);
        if (verb.equals("remove")) {
            board.remove(viewer, nearby);
            return to(viewer, "");
        }
        var errors = form.errors(house.today());
        if (!errors.isEmpty()) {
            return Html.again(EDIT, page(viewer, Optional.of(one), form, errors));
        }
        board.keep(viewer, nearby, form, !verb.equals("hide"));
        return to(viewer, "");
    }

    private NearbyPage page(Viewer viewer, Optional<Nearby> nearby, NearbyForm form, Map<String, String> errors) {
        return new NearbyPage(
                viewer,
                groups.doors(viewer, "about"),
                nearby,
                form,
                errors,
                board.places(viewer),
                viewer.can(Capability.MODERATE));
    }

    private static ModelAndView to(Viewer viewer, String after) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/nearby" + after);
    }
}
