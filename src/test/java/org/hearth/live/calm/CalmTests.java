package org.hearth.live.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.groups.Role;
import org.hearth.groups.RoleChanged;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaSources;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HearthTest
class CalmTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Calm calm;

    @Autowired
    CalmSweep sweep;

    @Autowired
    RoomStateTable states;

    @Autowired
    RoomTable rooms;

    @Autowired
    MediaSources sources;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    Leases leases;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private Person ingrid;
    private Person mei;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void mariIsInsideWithIngrid() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.CAMERA);
        door.come(mari.viewer(), meeting.id(), Presence.CAMERA);
        door.admitAll(ingrid.viewer(), meeting.id());
    }

    @Test
    void whenNobodyLeadsAnyMoreTheRoomHoldsAndNobodyCanBeSeenOrHeard() {
        fallsSilent(ingrid);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.HELD);
        assertThat(sources.of(meeting.id(), find(mari).id())).isEmpty();
    }

    @Test
    void itGoesOnWhenTheOneWhoLeadsIsBack() {
        fallsSilent(ingrid);
        sweep.sweep();
        leases.renew(find(ingrid));
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.OPEN);
        assertThat(sources.of(meeting.id(), find(mari).id())).containsExactlyInAnyOrder("camera", "microphone");
    }

    @Test
    void aCoFacilitatorInsideTakesOverAndNothingIsHeld() {
        door.come(mei.viewer(), meeting.id(), Presence.CAMERA);
        fallsSilent(ingrid);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void aCoFacilitatorWhoComesInLetsItGoOn() {
        fallsSilent(ingrid);
        sweep.sweep();
        door.come(mei.viewer(), meeting.id(), Presence.CAMERA);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void whoeverIsNamedToLeadWhileInsideLeadsAtOnce() {
        fallsSilent(ingrid);
        sweep.sweep();
        var named = new RoleChanged(
                meeting.group(),
                mari.viewer().persona(),
                Role.MEMBER,
                Role.CO_FACILITATOR,
                ingrid.viewer().persona(),
                Optional.empty());
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(named));
        await().until(() -> {
            sweep.sweep();
            return phase() == Phase.OPEN && find(mari).leads();
        });
    }

    @Test
    void leavingByTheButtonHoldsItToo() {
        attendances.release(find(ingrid).id(), AttendanceState.LEFT);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.HELD);
    }

    @Test
    void aFacilitatorWhoTriesTheRoomAloneHoldsNothing() {
        attendances.release(find(mari).id(), AttendanceState.LEFT);
        fallsSilent(ingrid);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void aPauseThatWasHeldIsAPauseAgain() {
        calm.pause(ingrid.viewer(), meeting.id());
        fallsSilent(ingrid);
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.HELD);
        leases.renew(find(ingrid));
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.PAUSED);
        calm.goOn(ingrid.viewer(), meeting.id());
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void whilePausedNobodySendsAnythingNotEvenWhoLeads() {
        calm.pause(ingrid.viewer(), meeting.id());
        assertThat(sources.of(meeting.id(), find(mari).id())).isEmpty();
        assertThat(sources.of(meeting.id(), find(ingrid).id())).isEmpty();
    }

    @Test
    void aMemberCanAskForAPauseAndNotMakeOne() {
        assertThatThrownBy(() -> calm.pause(mari.viewer(), meeting.id())).isInstanceOf(NotFound.class);
        calm.wish(mari.viewer(), meeting.id(), true);
        assertThatThrownBy(() -> calm.goOn(mari.viewer(), meeting.id())).isInstanceOf(NotFound.class);
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void afterALongHoldItEndsByItself() {
        fallsSilent(ingrid);
        sweep.sweep();
        held("31 minutes");
        sweep.sweep();
        await().until(() -> rooms.find(meeting.id()).orElseThrow().ended());
        assertThat(find(mari).state()).isEqualTo(AttendanceState.LEFT);
    }

    @Test
    void thoseWhoMayLeadAreCalledOnceAMeetingHoweverOftenTheLineBreaks() {
        noOtherMeetingCalls();
        var before = called();
        fallsSilent(ingrid);
        sweep.sweep();
        held("2 minutes");
        IntStream.range(0, 3).forEach(number -> sweep.sweep());
        leases.renew(find(ingrid));
        sweep.sweep();
        fallsSilent(ingrid);
        sweep.sweep();
        held("2 minutes");
        sweep.sweep();
        // Ingrid and Mei, and not Mari
        assertThat(called()).isEqualTo(before + 2);
    }

    @Test
    void severalNodesLookingAtOnceHoldItOnce() throws Exception {
        fallsSilent(ingrid);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = IntStream.range(0, 8)
                    .mapToObj(number -> (Callable<Boolean>) () -> {
                        sweep.sweep();
                        return true;
                    })
                    .toList();
            for (var look : threads.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
        assertThat(phase()).isEqualTo(Phase.HELD);
        leases.renew(find(ingrid));
        sweep.sweep();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    private void noOtherMeetingCalls() {
        database.sql("update room set called = true where meeting_id <> :meeting")
                .param("meeting", meeting.id().value())
                .update();
    }

    private long called() {
        return database.sql("select count(*) from event_publication where serialized_event like '%\"CALL\"%'")
                .query(Long.class)
                .single();
    }

    private void held(String since) {
        database.sql("update room set held_since = now() - cast(:since as interval) where meeting_id = :meeting")
                .param("since", since)
                .param("meeting", meeting.id().value())
                .update();
    }

    private void fallsSilent(Person person) {
        database.sql("update attendance set lease_until = now() - interval '1 second' where id = :id")
                .param("id", find(person).id().value())
                .update();
        leases.sweep();
    }

    private Phase phase() {
        return states.find(meeting.id()).orElseThrow().phase();
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }
}
