package org.hearth.live.keys;

import java.util.List;
import org.hearth.live.keys.Keyring.Beside;
import org.hearth.live.keys.Keyring.Holder;
import org.hearth.live.presence.AttendanceId;

/**
 * To whom somebody before the door can write: recipients only, since who waits learns nothing of those inside.
 *
 * @param recipients of those who lead
 * @param beside of those who help beside the room
 */
public record Leaders(AttendanceId you, List<Recipient> recipients, List<Recipient> beside) {

    /** Those who lead among all who could be handed the key. */
    public static Leaders among(List<Holder> holders, List<Beside> beside, AttendanceId you) {
        return new Leaders(
                you,
                holders.stream().filter(Holder::leads).map(Holder::recipient).toList(),
                beside.stream().map(Beside::recipient).toList());
    }
}
