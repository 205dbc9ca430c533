package org.hearth.live.help;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.meetings.MeetingId;
import org.hearth.web.SignedIn;
import org.hearth.web.Topic;
import org.hearth.web.TopicGate;
import org.springframework.stereotype.Component;

/** Only who sits at a meeting's desk may listen to it. Nothing of the room is told by this way. */
@Component
class DeskGate implements TopicGate {

    static final String KIND = "desk";

    private final Groups groups;
    private final Desk desk;

    DeskGate(Groups groups, Desk desk) {
        this.groups = groups;
        this.desk = desk;
    }

    static Topic topic(MeetingId meeting) {
        return new Topic(KIND, meeting.text());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<?> admit(SignedIn reader, String id) {
        try {
            var meeting = MeetingId.valueOf(id);
            return groups.viewers(reader.account()).stream()
                    .flatMap(viewer -> listener(viewer, meeting).stream())
                    .findFirst();
        } catch (NotFound unreadable) {
            return Optional.empty();
        }
    }

    private Optional<DeskViewer> listener(Viewer viewer, MeetingId meeting) {
        try {
            return Optional.of(new DeskViewer(viewer, desk.at(viewer, meeting).id()));
        } catch (NotFound notThere) {
            return Optional.empty();
        }
    }
}
