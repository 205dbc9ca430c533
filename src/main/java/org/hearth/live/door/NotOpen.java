package org.hearth.live.door;

import org.hearth.kernel.Refusal;

/** It is not the meeting's time. */
final class NotOpen extends Refusal {
    NotOpen() {
        super("live.door.notOpen");
    }
}
