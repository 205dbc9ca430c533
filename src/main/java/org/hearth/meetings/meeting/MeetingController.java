package org.hearth.meetings.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.answer.Answers;
import org.hearth.meetings.series.Series;
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

/** Meetings of all one's groups, of one group, and one by itself. */
@Controller
class MeetingController {

    private final Groups groups;
    private final MeetingPlan plan;
    private final Series series;
    private final Answers answers;
    private final Frames frames;
    private final Clock clock;
    private final WordsBeside words;

    MeetingController(
            Groups groups,
            MeetingPlan plan,
            Series series,
            Answers answers,
            Frames frames,
            Clock clock,
            WordsBeside words) {
        this.groups = groups;
        this.plan = plan;
        this.series = series;
        this.answers = answers;
        this.frames = frames;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/meetings")
    Html mine(@AuthenticationPrincipal SignedIn me) {
        return Html.of("meetings/meeting/mine", new MinePage(lines(groups.viewers(me.account()))));
    }

    /** The meetings ahead in these groups, soonest first. */
    List<MeetingLine> lines(List<Viewer> viewers) {
        var byGroup = viewers.stream()
                .filter(viewer -> viewer.can(Capability.ATTEND))
                .collect(Collectors.toMap(Viewer::group, Function.identity()));
        return plan.ahead(byGroup.keySet()).stream()
                .flatMap(meeting -> java.util.Optional.ofNullable(byGroup.get(meeting.group())).stream()
                        .map(viewer -> MeetingLine.of(viewer, meeting, clock.instant())))
                .toList();
    }

    @GetMapping("/groups/{group}/meetings")
    Html list(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        return Html.of(
                "meetings/meeting/list",
                new MeetingsPage(viewer, groups.doors(viewer, "meet"), lines(List.of(viewer))));
    }

    @GetMapping("/groups/{group}/meetings/new")
    Html form(Viewer viewer, HttpServletRequest request) {
        viewer.need(Capability.LEAD_MEETINGS);
        return Html.of(
                "meetings/meeting/new",
                new NewMeetingPage(
                        viewer,
                        groups.doors(viewer, "meet"),
                        MeetingForm.suggested(clock, frames.zone(request)),
                        Map.of()));
    }

    @PostMapping("/groups/{group}/meetings")
    Object plan(Viewer viewer, @ModelAttribute MeetingForm form, HttpServletRequest request) {
        viewer.need(Capability.LEAD_MEETINGS);
        var zone = frames.zone(request);
        var errors = form.errors(clock, zone);
        if (!errors.isEmpty()) {
            return Html.again(
                    "meetings/meeting/new", new NewMeetingPage(viewer, groups.doors(viewer, "meet"), form, errors));
        }
        var meeting = form.meeting(viewer.group(), zone);
        var submission = UUID.fromString(form.submission());
        form.again()
                .ifPresentOrElse(
                        repeats -> series.plan(viewer, meeting, form.places(), repeats, form.ends(), submission),
                        () -> plan.plan(viewer, meeting, form.places(), submission));
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/meetings");
    }

    @GetMapping("/groups/{group}/meetings/{meeting}")
    Html show(Viewer viewer, @PathVariable MeetingId meeting, HttpServletRequest request) {
        viewer.need(Capability.ATTEND);
        return Html.of("meetings/meeting/show", page(viewer, meeting, request));
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/calling-off")
    Html ask(Viewer viewer, @PathVariable MeetingId meeting, HttpServletRequest request) {
        viewer.need(Capability.LEAD_MEETINGS);
        return Html.of("meetings/meeting/calling-off", page(viewer, meeting, request));
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/calling-off")
    String callOff(Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "") String which) {
        if (which.equals("later")) {
            series.callOffFrom(viewer, meeting);
        } else {
            plan.callOff(viewer, meeting);
        }
        return "redirect:/groups/" + viewer.group().text() + "/meetings";
    }

    private MeetingPage page(Viewer viewer, MeetingId id, HttpServletRequest request) {
        Meeting meeting = plan.visibleTo(viewer, id).orElseThrow(NotFound::new);
        return new MeetingPage(
                groups.doors(viewer, "meet"),
                MeetingLine.of(viewer, meeting, clock.instant()),
                series.again(meeting.id()),
                answers.own(viewer, meeting.id()),
                words.of(viewer, meeting, false, request));
    }
}
