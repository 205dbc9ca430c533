package org.hearth.live.media;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.live.calm.RoomState;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Marks;
import org.hearth.live.presence.MarksTable;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of picture and sound somebody may send now: nothing while the room rests or they are aside, no sound while it is quiet. */
@Component
public class MediaSources {

    private static final List<String> NOTHING = List.of();
    private static final List<String> PICTURE = List.of("camera");
    /** Picture and sound. */
    public static final List<String> ALL = List.of("camera", "microphone");

    private final RoomStateTable states;
    private final MarksTable marks;

    MediaSources(RoomStateTable states, MarksTable marks) {
        this.states = states;
        this.marks = marks;
    }

    public List<String> of(MeetingId meeting, AttendanceId who) {
        return states.find(meeting)
                .map(state -> of(state, marks.of(meeting).get(who)))
                .orElse(NOTHING);
    }

    /** Of each who ever came. */
    Map<AttendanceId, List<String>> all(MeetingId meeting) {
        return states.find(meeting)
                .map(state -> marks.of(meeting).values().stream()
                        .collect(Collectors.toUnmodifiableMap(Marks::id, one -> of(state, one))))
                .orElse(Map.of());
    }

    /** @param who sends nothing unless inside, in sight and not aside */
    public static List<String> of(RoomState state, @Nullable Marks who) {
        if (who == null || !who.state().isInside() || who.covered() || who.aside() || !state.isOpen()) {
            return NOTHING;
        }
        return state.quiet() && !who.leads() && !who.speaks() ? PICTURE : ALL;
    }
}
