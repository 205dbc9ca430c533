package org.hearth.meetings.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/** Another time as it is typed, in the zone of the one who types. */
public record TimeForm(String day, String time, String minutes, String which) {

    public TimeForm(@Nullable String day, @Nullable String time, @Nullable String minutes, @Nullable String which) {
        var typed = typed(day, time, minutes);
        this.day = typed.day();
        this.time = typed.time();
        this.minutes = typed.minutes();
        this.which = "later".equals(which) ? "later" : "one";
    }

    static TimeForm of(Meeting meeting, ZoneId zone) {
        var start = LocalDateTime.ofInstant(meeting.startsAt(), zone);
        return new TimeForm(
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                Long.toString(meeting.length().toMinutes()),
                "one");
    }

    Map<String, String> errors(Clock clock, ZoneId zone) {
        return typed(day, time, minutes).errors(clock, zone);
    }

    /** Asked only once there are no errors. */
    Instant start(ZoneId zone) {
        return typed(day, time, minutes).start().orElseThrow().atZone(zone).toInstant();
    }

    /** Asked only once there are no errors. */
    Duration length() {
        return typed(day, time, minutes).length().orElseThrow();
    }

    /** All that follow it too. */
    public boolean isLater() {
        return which.equals("later");
    }

    private static MeetingForm typed(@Nullable String day, @Nullable String time, @Nullable String minutes) {
        return new MeetingForm(null, null, day, time, minutes, null, null, null, null, null);
    }
}
