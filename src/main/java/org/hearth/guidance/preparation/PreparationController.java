package org.hearth.guidance.preparation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.guidance.PreparationId;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Preparing a question or an exercise before a meeting. */
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}/preparations")
class PreparationController {

    private static final String TEMPLATE = "guidance/preparation/edit";

    private final Preparations preparations;
    private final Groups groups;
    private final Frames frames;
    private final Clock clock;

    PreparationController(Preparations preparations, Groups groups, Frames frames, Clock clock) {
        this.preparations = preparations;
        this.groups = groups;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/new")
    Html form(Viewer viewer, @PathVariable MeetingId meeting) {
        return Html.of(TEMPLATE, page(viewer, meeting, Optional.empty(), PreparationForm.empty(), Map.of()));
    }

    @PostMapping
    Object prepare(Viewer viewer, @PathVariable MeetingId meeting, PreparationForm form, HttpServletRequest request) {
        var zone = frames.zone(request);
        var errors = form.errors(preparations.meeting(viewer, meeting), clock, zone);
        if (!errors.isEmpty()) {
            return Html.again(TEMPLATE, page(viewer, meeting, Optional.empty(), form, errors));
        }
        preparations.prepare(viewer, meeting, form, zone);
        return to(viewer, meeting);
    }

    @GetMapping("/{preparation}")
    Html show(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @PathVariable PreparationId preparation,
            HttpServletRequest request) {
        var waiting = preparations.waiting(viewer, meeting, preparation);
        var form = PreparationForm.of(waiting, frames.zone(request));
        return Html.of(TEMPLATE, page(viewer, meeting, Optional.of(preparation), form, Map.of()));
    }

    @PostMapping("/{preparation}")
    Object change(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @PathVariable PreparationId preparation,
            PreparationForm form,
            @RequestParam(defaultValue = "keep") String verb,
            HttpServletRequest request) {
        if (verb.equals("remove")) {
            preparations.remove(viewer, meeting, preparation);
            return to(viewer, meeting);
        }
        preparations.waiting(viewer, meeting, preparation);
        var zone = frames.zone(request);
        var errors = form.errors(preparations.meeting(viewer, meeting), clock, zone);
        if (!errors.isEmpty()) {
            return Html.again(TEMPLATE, page(viewer, meeting, Optional.of(preparation), form, errors));
        }
        preparations.change(viewer, meeting, preparation, form, zone);
        return to(viewer, meeting);
    }

    private PreparationPage page(
            Viewer viewer,
            MeetingId meeting,
            Optional<PreparationId> id,
            PreparationForm form,
            Map<String, String> errors) {
        return new PreparationPage(
                viewer, groups.doors(viewer, "meet"), preparations.meeting(viewer, meeting), id, form, errors);
    }

    private static ModelAndView to(Viewer viewer, MeetingId meeting) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/meetings/" + meeting.text());
    }
}
