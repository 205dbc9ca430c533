package org.hearth.live.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Marks;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.presence.Presence;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class LockTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Lock lock;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    MarksTable marks;

    @Autowired
    JdbcClient database;

    private Person ingrid;
    private Meeting meeting;

    @BeforeEach
    void ingridIsInside() {
        ingrid = evening.facilitator(evening.group(), "Ingrid");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.TEXT);
    }

    @Test
    void whoComesToALockedDoorStandsOutsideAndWhoWaitedStillWaits() {
        var mari = comes("Mari");
        lock.close(ingrid.viewer(), meeting.id(), 0);
        var ola = comes("Ola");
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(marks(ola).outside()).isTrue();
        assertThat(marks(mari).outside()).isFalse();
        door.admitAll(ingrid.viewer(), meeting.id());
        assertThat(find(mari).state()).isEqualTo(AttendanceState.ADMITTED);
        assertThat(find(ola).state()).isEqualTo(AttendanceState.WAITING);
    }

    @Test
    void goingAwayAndComingAgainIsNoWayAroundTheLock() {
        var mari = comes("Mari");
        lock.close(ingrid.viewer(), meeting.id(), 0);
        attendances.release(find(mari).id(), AttendanceState.LEFT);
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(marks(mari).outside()).isTrue();
    }

    @Test
    void whoKnocksIsSeenAndCanBeLetInByName() {
        lock.close(ingrid.viewer(), meeting.id(), 0);
        var ola = comes("Ola");
        assertThat(marks(ola).knocked()).isFalse();
        lock.knock(ola.viewer(), meeting.id());
        assertThat(marks(ola).knocked()).isTrue();
        door.admit(ingrid.viewer(), meeting.id(), find(ola).id());
        assertThat(find(ola).state()).isEqualTo(AttendanceState.ADMITTED);
    }

    @Test
    void anOpenedDoorIsOpenForThoseOutside() {
        lock.close(ingrid.viewer(), meeting.id(), 0);
        var ola = comes("Ola");
        lock.open(ingrid.viewer(), meeting.id());
        assertThat(marks(ola).outside()).isFalse();
        door.admitAll(ingrid.viewer(), meeting.id());
        assertThat(find(ola).state()).isEqualTo(AttendanceState.ADMITTED);
    }

    @Test
    void theDoorLocksByItselfSomeMinutesAfterTheStart() {
        lock.close(ingrid.viewer(), meeting.id(), 10);
        assertThat(marks(comes("Mari")).outside()).isFalse();
        database.sql("update room set locks_at = now() - interval '1 second' where meeting_id = :meeting")
                .param("meeting", meeting.id().value())
                .update();
        lock.closeWhenDue();
        assertThat(marks(comes("Ola")).outside()).isTrue();
    }

    @Test
    void thoseWhoLeadAreNeverLockedOut() {
        lock.close(ingrid.viewer(), meeting.id(), 0);
        var mei = evening.coFacilitator(ingrid.viewer().group(), "Mei");
        door.come(mei.viewer(), meeting.id(), Presence.TEXT);
        assertThat(find(mei).state()).isEqualTo(AttendanceState.ADMITTED);
    }

    @Test
    void aMemberLocksNothing() {
        var mari = comes("Mari");
        door.admitAll(ingrid.viewer(), meeting.id());
        assertThatThrownBy(() -> lock.close(mari.viewer(), meeting.id(), 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lock.open(mari.viewer(), meeting.id())).isInstanceOf(NotFound.class);
    }

    private Person comes(String pseudonym) {
        var person = evening.member(ingrid.viewer().group(), pseudonym);
        door.come(person.viewer(), meeting.id(), Presence.TEXT);
        return person;
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }

    private Marks marks(Person person) {
        return java.util.Objects.requireNonNull(
                marks.of(meeting.id()).get(find(person).id()));
    }
}
