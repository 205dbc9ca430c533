package org.hearth.live.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HearthTest
class DoorTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomTable rooms;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    private Person facilitator;
    private Meeting meeting;

    @BeforeEach
    void aMeetingThatHasBegun() {
        facilitator = evening.facilitator(evening.group(), "Ingrid");
        meeting = evening.meeting(facilitator);
    }

    @Test
    void theFacilitatorWalksInAndTheOthersWaitInTheOrderOfComing() {
        var mari = comes("Mari");
        var ola = comes("Ola");
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        assertThat(state(facilitator)).isEqualTo(AttendanceState.ADMITTED);
        assertThat(attendances.here(meeting.id()))
                .extracting(Attendance::persona)
                .containsExactly(
                        facilitator.viewer().persona(),
                        mari.viewer().persona(),
                        ola.viewer().persona());
    }

    @Test
    void nobodyEntersBeforeTheFacilitatorIsIn() {
        var mari = comes("Mari");
        assertThatThrownBy(() -> door.admit(facilitator.viewer(), meeting.id(), id(mari)))
                .isInstanceOf(NotFound.class);
        assertThat(state(mari)).isEqualTo(AttendanceState.WAITING);
    }

    @Test
    void aMemberCannotOpenTheDoor() {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        var mari = comes("Mari");
        var ola = comes("Ola");
        door.admit(facilitator.viewer(), meeting.id(), id(ola));
        assertThatThrownBy(() -> door.admit(ola.viewer(), meeting.id(), id(mari)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door.admitAll(ola.viewer(), meeting.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door.remove(ola.viewer(), meeting.id(), id(mari)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFacilitatorOfAnotherGroupFindsNoSuchMeeting() {
        var stranger = evening.facilitator(evening.group(), "Sol");
        assertThatThrownBy(() -> door.come(stranger.viewer(), meeting.id(), Presence.TEXT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door.admitAll(stranger.viewer(), meeting.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasRemovedCannotComeBack() {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        var mari = comes("Mari");
        door.admitAll(facilitator.viewer(), meeting.id());
        door.remove(facilitator.viewer(), meeting.id(), id(mari));
        door.come(mari.viewer(), meeting.id(), Presence.CAMERA);
        door.admitAll(facilitator.viewer(), meeting.id());
        door.admit(facilitator.viewer(), meeting.id(), id(mari));
        assertThat(state(mari)).isEqualTo(AttendanceState.REMOVED);
    }

    @Test
    void aFreedChairIsGivenToTheNext() {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        var mari = comes("Mari");
        comes("Ola");
        door.admitAll(facilitator.viewer(), meeting.id());
        attendances.release(id(mari), AttendanceState.LEFT);
        var kari = comes("Kari");
        door.admitAll(facilitator.viewer(), meeting.id());
        assertThat(find(kari).seat()).isEqualTo(2);
    }

    @Test
    void ofThirtyWhoComeAtOnceFifteenAreLetIn() throws Exception {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        var people = IntStream.range(0, 30)
                .mapToObj(number -> evening.member(facilitator.viewer().group(), "Guest " + number))
                .toList();
        atOnce(people.stream()
                .map(person -> (Callable<Void>) () -> {
                    door.come(person.viewer(), meeting.id(), Presence.TEXT);
                    return null;
                })
                .toList());
        atOnce(people.stream()
                .map(person -> (Callable<Void>) () -> {
                    door.admit(facilitator.viewer(), meeting.id(), id(person));
                    return null;
                })
                .toList());
        var inside = attendances.here(meeting.id()).stream()
                .filter(one -> one.state().isInside())
                .toList();
        assertThat(inside).hasSize(15).extracting(Attendance::seat).doesNotHaveDuplicates();
    }

    @Test
    void outsideItsTimeTheDoorIsShut() {
        var later = evening.meeting(facilitator, Instant.now().plus(Duration.ofHours(3)));
        assertThatThrownBy(() -> door.come(facilitator.viewer(), later.id(), Presence.TEXT))
                .isInstanceOf(NotOpen.class);
    }

    @Test
    void onceTheRoomIsEmptiedNobodyComesAnyMore() {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        rooms.end(meeting.id(), Instant.now());
        var mari = evening.member(facilitator.viewer().group(), "Mari");
        assertThatThrownBy(() -> door.come(mari.viewer(), meeting.id(), Presence.TEXT))
                .isInstanceOf(NotOpen.class);
        assertThat(attendances.find(meeting.id(), mari.viewer().persona())).isEmpty();
    }

    @Test
    void whoGoesAwayWhileBeingLetInIsGoneAndNoChairIsMissed() throws Exception {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        var mari = comes("Mari");
        var who = id(mari);
        var admitting = new FutureTask<>(() -> {
            door.admit(facilitator.viewer(), meeting.id(), who);
            return true;
        });
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            attendances.release(who, AttendanceState.LEFT);
            Thread.ofVirtual().start(admitting);
            await().until(this::somebodyWaitsForARow);
        });
        assertThat(admitting.get()).isTrue();
        assertThat(state(mari)).isEqualTo(AttendanceState.LEFT);
    }

    @Test
    void theSixteenthIsToldThatAllChairsAreTaken() {
        door.come(facilitator.viewer(), meeting.id(), Presence.CAMERA);
        IntStream.range(0, 14).forEach(number -> comes("Guest " + number));
        door.admitAll(facilitator.viewer(), meeting.id());
        var mari = comes("Mari");
        assertThatThrownBy(() -> door.admit(facilitator.viewer(), meeting.id(), id(mari)))
                .isInstanceOf(Full.class);
    }

    private static void atOnce(List<Callable<Void>> acts) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(acts)).allMatch(Future::isDone);
        }
    }

    /** Somebody stands before a row that this test holds. */
    private boolean somebodyWaitsForARow() {
        return database.sql("""
                        select exists (
                          select 1
                          from pg_stat_activity
                          where datname = current_database()
                          and wait_event_type = 'Lock')
                        """).query(Boolean.class).single();
    }

    private Person comes(String pseudonym) {
        var person = evening.member(facilitator.viewer().group(), pseudonym);
        door.come(person.viewer(), meeting.id(), Presence.CAMERA);
        return person;
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }

    private AttendanceId id(Person person) {
        return find(person).id();
    }

    private AttendanceState state(Person person) {
        return find(person).state();
    }
}
