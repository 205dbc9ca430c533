package org.hearth.meetings.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.series.Series;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another day or hour for a meeting, or for it and all that follow. */
@Controller
class TimeController {

    private final Groups groups;
    private final MeetingPlan plan;
    private final Series series;
    private final Frames frames;
    private final Clock clock;

    TimeController(Groups groups, MeetingPlan plan, Series series, Frames frames, Clock clock) {
        this.groups = groups;
        this.plan = plan;
        this.series = series;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/time")
    Html form(Viewer viewer, @PathVariable("meeting") MeetingId id, HttpServletRequest request) {
        viewer.need(Capability.LEAD_MEETINGS);
        var meeting = plan.visibleTo(viewer, id).orElseThrow(NotFound::new);
        return Html.of(
                "meetings/meeting/time", page(viewer, meeting, TimeForm.of(meeting, frames.zone(request)), Map.of()));
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/time")
    Object move(
            Viewer viewer,
            @PathVariable("meeting") MeetingId id,
            @ModelAttribute TimeForm form,
            HttpServletRequest request) {
        viewer.need(Capability.LEAD_MEETINGS);
        var meeting = plan.visibleTo(viewer, id).orElseThrow(NotFound::new);
        var zone = frames.zone(request);
        var errors = form.errors(clock, zone);
        if (!errors.isEmpty()) {
            return Html.again("meetings/meeting/time", page(viewer, meeting, form, errors));
        }
        var moved = form.isLater() && series.again(id).isPresent()
                ? series.moveFrom(viewer, id, form.start(zone), form.length())
                : plan.move(viewer, id, form.start(zone), form.length());
        return new ModelAndView(
                "redirect:/groups/" + viewer.group().text() + "/meetings/" + id.text() + (moved ? "" : "/time"));
    }

    private TimePage page(Viewer viewer, Meeting meeting, TimeForm form, Map<String, String> errors) {
        return new TimePage(
                groups.doors(viewer, "meet"),
                MeetingLine.of(viewer, meeting, clock.instant()),
                series.again(meeting.id()),
                form,
                errors);
    }
}
