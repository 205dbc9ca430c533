package org.hearth.live.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.live.aside.AsidesNow;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.keys.Keyring;
import org.hearth.live.keys.Leaders;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.waiting.Tonight;
import org.hearth.meetings.Meeting;

/**
 * A room as it is at one moment, read once for everybody who is told of a change. Holds what each may see and what only some
 * may: {@link RoomView} picks.
 *
 * @param all everybody who ever came, by their chairs, then by their coming
 * @param people of everybody who ever came
 * @param holders of an encrypted meeting's key; else empty
 * @param beside those at the desk of an encrypted meeting; else empty
 * @param words what those who wait are told; may be empty
 * @param asides who speaks aside, or is asked to
 * @param drawn tiles that were made already
 */
record RoomNow(
        Meeting meeting,
        boolean opened,
        int epoch,
        RoomCalm.Now calm,
        List<Attendance> all,
        Map<PersonaId, Persona> people,
        List<Keyring.Holder> holders,
        List<Keyring.Beside> beside,
        Map<AttendanceId, Tonight> tonight,
        String words,
        AsidesNow asides,
        Drawn drawn) {

    Optional<Attendance> attendance(AttendanceId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those inside, then those at the door. */
    List<Tile> tiles(AttendanceId reader) {
        return all.stream()
                .filter(one -> one.state().isHere())
                .flatMap(one -> Stream.ofNullable(people.get(one.persona()))
                        .map(persona -> new Tile(one, persona, one.id().equals(reader), calm.isAside(one.id()))))
                .toList();
    }

    /** Those in the row before the door, without who came after it was locked. */
    List<AttendanceId> row() {
        return all.stream()
                .filter(one -> one.state() == AttendanceState.WAITING && !calm.isOutside(one.id()))
                .map(Attendance::id)
                .toList();
    }

    /** Who said that they are not alone, whether they still have their chair or not. */
    List<Persona> covered() {
        return all.stream()
                .filter(one -> one.covered() && one.state() != AttendanceState.REMOVED)
                .flatMap(one -> Stream.ofNullable(people.get(one.persona())))
                .toList();
    }

    Keyring ring(AttendanceId reader) {
        return new Keyring(epoch, reader, holders, beside);
    }

    Leaders leaders(AttendanceId reader) {
        return Leaders.among(holders, beside, reader);
    }
}
