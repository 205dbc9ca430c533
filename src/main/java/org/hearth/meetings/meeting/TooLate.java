package org.hearth.meetings.meeting;

import org.hearth.kernel.Refusal;

/** People can come already: a meeting stays as it was announced. */
final class TooLate extends Refusal {
    TooLate() {
        super("meetings.encryption.late");
    }
}
