package org.hearth.meetings.meeting;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.springframework.stereotype.Component;

/** The next meeting, with one big button when it is time. */
@Component
class NextMeeting implements TodayPart {

    private final MeetingController meetings;
    private final Groups groups;

    NextMeeting(MeetingController meetings, Groups groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader) {
        return meetings.lines(groups.viewers(reader.account())).stream()
                .findFirst()
                .map(line -> Html.of("meetings/meeting/next", line));
    }
}
