package org.hearth.live.keys;

import java.util.List;
import org.hearth.live.presence.AttendanceId;

/**
 * Whose browsers can be handed the room's key, as one of those inside sees it.
 *
 * @param beside those who help without being inside
 * @param holders those inside with a recipient, by the order in which they look after the key
 */
public record Keyring(int epoch, AttendanceId you, List<Holder> holders, List<Beside> beside) {

    /**
     * Somebody at the desk beside the room: never gets the room's key, only what is sealed to them.
     *
     * @param called whether those inside can write to them as to whoever is on call
     */
    public record Beside(Recipient recipient, boolean called) {}

    /**
     * Somebody inside.
     *
     * @param held the newest epoch whose key lies here sealed to this recipient; 0 if none
     */
    public record Holder(AttendanceId attendance, Recipient recipient, int held, boolean leads) {}

    /** The reader's place among those who look after the key, from 0; -1 without a recipient. */
    public int order() {
        return holders.stream().map(Holder::attendance).toList().indexOf(you);
    }
}
