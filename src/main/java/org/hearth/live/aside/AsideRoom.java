package org.hearth.live.aside;

import java.util.Optional;
import org.hearth.meetings.Meeting;
import org.springframework.stereotype.Component;

/** Reads the side rooms of a meeting. To everybody but the two of each there is none. */
@Component
public class AsideRoom {

    private final AsideTable table;
    private final AsideKeysTable keys;

    AsideRoom(AsideTable table, AsideKeysTable keys) {
        this.table = table;
        this.keys = keys;
    }

    /** As they stand in the transaction of whoever asks, so that they fit the circle that is read with them. */
    public AsidesNow now(Meeting meeting) {
        return new AsidesNow(table.holding(meeting.id()).stream()
                .map(aside -> new AsidesNow.One(
                        aside, meeting.encrypted() ? Optional.of(keys.holders(aside.id())) : Optional.empty()))
                .toList());
    }
}
