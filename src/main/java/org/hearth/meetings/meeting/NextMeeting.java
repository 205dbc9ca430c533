package org.hearth.meetings.meeting;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** The next meeting, with one big button when it is time. */
@Component
class NextMeeting implements TodayInGroups {

    private final MeetingController meetings;

    NextMeeting(MeetingController meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        return meetings.lines(viewers).stream().findFirst().map(line -> Html.of("meetings/meeting/next", line));
    }
}
