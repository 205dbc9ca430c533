package org.hearth.live.keys;

import java.util.List;
import org.hearth.live.keys.Keyring.Holder;
import org.hearth.live.presence.AttendanceId;

/** To whom somebody before the door can write: recipients only, since who waits learns nothing of those inside. */
public record Leaders(AttendanceId you, List<Recipient> recipients) {

    /** Those who lead among all who could be handed the key. */
    public static Leaders among(List<Holder> holders, AttendanceId you) {
        return new Leaders(
                you,
                holders.stream().filter(Holder::leads).map(Holder::recipient).toList());
    }
}
