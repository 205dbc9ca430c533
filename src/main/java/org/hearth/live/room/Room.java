package org.hearth.live.room;

import java.util.UUID;
import org.hearth.kernel.Id;
import org.hearth.meetings.MeetingId;

/**
 * Where a live meeting happens.
 *
 * @param mediaRoom the random name LiveKit knows it by
 * @param opened whether a facilitator has come in yet
 * @param epoch the number of the key that browsers inside an encrypted meeting share; 0 before there is one
 */
public record Room(MeetingId meeting, MediaRoom mediaRoom, boolean opened, boolean ended, int epoch) {

    /** The name of the room in LiveKit: random, of this meeting alone. */
    public record MediaRoom(UUID value) implements Id {}
}
