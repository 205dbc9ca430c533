package org.hearth.meetings.answer;

import java.time.Clock;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own answer; who else comes, for those who lead. */
@Controller
class AnswerController {

    private final Meetings meetings;
    private final Answers answers;
    private final WhoComes whoComes;
    private final Groups groups;
    private final Clock clock;

    AnswerController(Meetings meetings, Answers answers, WhoComes whoComes, Groups groups, Clock clock) {
        this.meetings = meetings;
        this.answers = answers;
        this.whoComes = whoComes;
        this.groups = groups;
        this.clock = clock;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/answer")
    String say(Viewer viewer, @PathVariable("meeting") MeetingId id, @RequestParam(defaultValue = "") String answer) {
        var meeting = find(viewer, id);
        if (!meeting.ended() && clock.instant().isBefore(meeting.closesAt())) {
            Answer.of(answer).ifPresent(meant -> answers.say(viewer, id, meant));
        }
        return "redirect:/groups/" + viewer.group().text() + "/meetings/" + id.text();
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/answers")
    Html who(Viewer viewer, @PathVariable("meeting") MeetingId id) {
        viewer.need(Capability.LEAD_MEETINGS);
        return Html.of(
                "meetings/answer/who",
                whoComes.page(groups.doors(viewer, "meet"), find(viewer, id), answers.of(viewer, id)));
    }

    private Meeting find(Viewer viewer, MeetingId meeting) {
        viewer.need(Capability.ATTEND);
        return meetings.visibleTo(viewer, meeting).orElseThrow(NotFound::new);
    }
}
