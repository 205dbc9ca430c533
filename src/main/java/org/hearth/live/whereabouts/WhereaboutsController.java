package org.hearth.live.whereabouts;

import java.util.Map;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where one is during a meeting, for those who must find one if something happens. */
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}/whereabouts")
class WhereaboutsController {

    private static final String SCRIPT = "HX-Request";

    private final WhereaboutsRegister register;
    private final Groups groups;

    WhereaboutsController(WhereaboutsRegister register, Groups groups) {
        this.register = register;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable MeetingId meeting) {
        return Html.of("live/whereabouts/show", page(viewer, meeting));
    }

    @PostMapping(headers = "!" + SCRIPT)
    Object leave(Viewer viewer, @PathVariable MeetingId meeting, @ModelAttribute WhereaboutsForm form) {
        var errors = posted(viewer, meeting, form);
        return errors.isEmpty()
                ? new RoomAddress(viewer.group(), meeting).to("whereabouts")
                : Html.again("live/whereabouts/show", again(viewer, meeting, form, errors));
    }

    @PostMapping(headers = SCRIPT)
    Html leaveInPlace(Viewer viewer, @PathVariable MeetingId meeting, @ModelAttribute WhereaboutsForm form) {
        var errors = posted(viewer, meeting, form);
        return errors.isEmpty()
                ? Html.of("live/whereabouts/_form", page(viewer, meeting))
                : Html.again("live/whereabouts/_form", again(viewer, meeting, form, errors));
    }

    @PostMapping("/removal")
    Object takeBack(Viewer viewer, @PathVariable MeetingId meeting) {
        register.ahead(viewer, meeting);
        register.takeBack(viewer, meeting);
        return new RoomAddress(viewer.group(), meeting).to("whereabouts");
    }

    private Map<String, String> posted(Viewer viewer, MeetingId meeting, WhereaboutsForm form) {
        register.own(viewer, meeting);
        var errors = form.errors();
        if (errors.isEmpty()) {
            register.leave(viewer, meeting, form.whereabouts());
        }
        return errors;
    }

    private WhereaboutsPage page(Viewer viewer, MeetingId id) {
        return register.page(viewer, register.own(viewer, id));
    }

    private WhereaboutsPage again(Viewer viewer, MeetingId meeting, WhereaboutsForm form, Map<String, String> errors) {
        return new WhereaboutsPage(
                groups.doors(viewer, "meet"), new RoomAddress(viewer.group(), meeting), form, false, errors);
    }
}
