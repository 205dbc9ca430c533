package org.hearth.live.help;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.kernel.Submission;
import org.hearth.live.chat.Audience;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.keys.DeskRing;
import org.hearth.live.keys.Recipient;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.RoomAddress;

/**
 * What stands on the desk: who asked and what, and nothing of the circle.
 *
 * @param over whether the meeting has ended, or has not begun
 * @param seated whether the reader is there to help
 * @param leaderless whether nobody leads the meeting, and the reader may
 * @param threads those who wrote to the desk, the first one first
 * @param outside who waits before the door and said that something does not work
 * @param troubled who else said so, trying out days ahead
 * @param ring for whom answers are sealed, in an encrypted meeting
 */
public record DeskView(
        RoomAddress address,
        boolean over,
        boolean seated,
        boolean leaderless,
        List<Thread> threads,
        List<Persona> outside,
        List<Persona> troubled,
        Optional<DeskRing> ring) {

    /** @param lines what of it the reader can read; none if it was locked before they came */
    public record Thread(AttendanceId asker, Persona persona, Audience audience, List<ChatLine> lines) {

        public String id() {
            return audience.text() + "-" + asker.text();
        }

        /** A form of its own each time it is shown. */
        public Submission fresh() {
            return Submission.next();
        }
    }

    static DeskView closed(RoomAddress address) {
        return new DeskView(address, true, false, false, List.of(), List.of(), List.of(), Optional.empty());
    }

    public String recipient(AttendanceId asker) {
        return ring.flatMap(it -> Optional.ofNullable(it.askers().get(asker)))
                .map(Recipient::text)
                .orElse("");
    }
}
