package org.hearth.live.aside;

import java.util.List;
import java.util.Optional;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.meetings.MeetingId;

/**
 * Two who speak alone, or of whom one was asked to.
 *
 * @param room random, of these two alone
 * @param epoch the number of the key that their browsers share; 0 before there is one
 * @param places who asks, then who was asked; without whom said no
 */
record Aside(AsideId id, MeetingId meeting, MediaRoom room, State state, int epoch, List<Place> places) {

    /** Where a question stands. */
    enum State {
        ASKED,
        DECLINED,
        BEGUN;

        String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param identity who they are to LiveKit there, and nowhere else */
    record Place(AttendanceId attendance, AttendanceId identity, boolean asks) {}

    boolean begun() {
        return state == State.BEGUN;
    }

    Optional<Place> of(AttendanceId attendance) {
        return places.stream()
                .filter(place -> place.attendance().equals(attendance))
                .findFirst();
    }

    Optional<Place> beside(AttendanceId attendance) {
        return places.stream()
                .filter(place -> !place.attendance().equals(attendance))
                .findFirst();
    }

    boolean isAsked(AttendanceId attendance) {
        return state == State.ASKED
                && of(attendance).filter(place -> !place.asks()).isPresent();
    }

    /** What a token of theirs says; empty before both have said yes. */
    Optional<MediaGrant> grant(AttendanceId attendance) {
        return of(attendance).filter(place -> begun()).map(place -> new MediaGrant(place.identity(), room));
    }
}
