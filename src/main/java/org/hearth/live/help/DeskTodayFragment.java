package org.hearth.live.help;

import java.util.List;
import org.hearth.live.room.RoomAddress;

/** Meetings that go on, for who helps beside them. */
public record DeskTodayFragment(List<Line> lines) {

    /** @param leaderless whether nobody leads it now, and the reader may */
    public record Line(String group, RoomAddress address, boolean leaderless) {}
}
