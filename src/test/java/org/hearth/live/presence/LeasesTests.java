package org.hearth.live.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.HearthTest;
import org.hearth.groups.membership.Members;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class LeasesTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Leases leases;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void mariIsInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.CAMERA);
        door.come(mari.viewer(), meeting.id(), Presence.CAMERA);
        door.admitAll(ingrid.viewer(), meeting.id());
    }

    @Test
    void whoFallsSilentIsAwayKeepsTheChairAndComesBack() {
        silentFor(mari, 1);
        leases.sweep();
        assertThat(find(mari).state()).isEqualTo(AttendanceState.AWAY);
        assertThat(find(mari).seat()).isEqualTo(2);
        leases.renew(find(mari));
        assertThat(find(mari).state()).isEqualTo(AttendanceState.ADMITTED);
    }

    @Test
    void aChairIsFreeAfterALongSilence() {
        silentFor(mari, 1);
        leases.sweep();
        silentFor(mari, 11 * 60);
        leases.sweep();
        assertThat(find(mari).state()).isEqualTo(AttendanceState.LEFT);
    }

    @Test
    void whoFallsSilentAtTheDoorDoesNotWaitAnyMore() {
        var ola = evening.member(ingrid.viewer().group(), "Ola");
        door.come(ola.viewer(), meeting.id(), Presence.TEXT);
        silentFor(ola, 1);
        leases.sweep();
        assertThat(find(ola).state()).isEqualTo(AttendanceState.LEFT);
    }

    @Test
    void whoLeavesTheGroupIsOutOfItsRoom() {
        members.end(ingrid.viewer(), mari.viewer().persona());
        org.awaitility.Awaitility.await().until(() -> find(mari).state() == AttendanceState.REMOVED);
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }

    private void silentFor(Person person, int seconds) {
        database.sql("update attendance set lease_until = now() - make_interval(secs => :seconds) where id = :id")
                .param("seconds", seconds)
                .param("id", find(person).id().value())
                .update();
    }
}
