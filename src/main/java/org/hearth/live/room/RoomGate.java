package org.hearth.live.room;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.Attending;
import org.hearth.meetings.MeetingId;
import org.hearth.web.SignedIn;
import org.hearth.web.Topic;
import org.hearth.web.TopicGate;
import org.springframework.stereotype.Component;

/** Only those in the room or before its door may listen to it. */
@Component
class RoomGate implements TopicGate {

    static final String KIND = "room";

    private final Groups groups;
    private final Attending attending;

    RoomGate(Groups groups, Attending attending) {
        this.groups = groups;
        this.attending = attending;
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
                    .flatMap(viewer -> attending
                            .find(viewer, meeting)
                            .filter(attendance -> attendance.state().isHere() && !attendance.covered())
                            .map(attendance -> new RoomViewer(reader.account(), viewer, attendance.id()))
                            .stream())
                    .findFirst();
        } catch (NotFound unreadable) {
            return Optional.empty();
        }
    }
}
