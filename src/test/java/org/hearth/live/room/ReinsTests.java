package org.hearth.live.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.door.Door;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room's row before any person's: somebody sent out, or the end of the meeting, meets no deadlock. */
@HearthTest
class ReinsTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    RoomTable rooms;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mei;
    private Meeting meeting;

    @BeforeEach
    void twoInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        meeting = evening.meeting(ingrid);
        List.of(ingrid, mei).forEach(one -> door.come(one.viewer(), meeting.id(), Presence.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pause", "pause/ending", "lock", "lock/opening", "quiet", "voice-wish", "aside", "aside/ending"})
    void whoWaitsForTheirTurnHoldsNobodyMeanwhile(String verb) throws Exception {
        var browser = new RoomBrowser(port, ingrid, new RoomAddress(meeting.group(), meeting.id()));
        browser.get("room");
        var other = attendances.find(meeting.id(), mei.viewer().persona()).orElseThrow();
        var pressed = new TransactionTemplate(transactions).execute(status -> {
            rooms.lock(meeting.id());
            var press = CompletableFuture.supplyAsync(
                    () -> browser.post(verb, "who=" + other.id().text()).status());
            await().until(this::somebodyWaitsForTheRoom);
            assertThat(isFree(ingrid)).isTrue();
            return press;
        });
        assertThat(pressed.get()).isEqualTo(303);
    }

    private boolean somebodyWaitsForTheRoom() {
        return database.sql("""
                        select exists (
                          select from pg_stat_activity
                          where datname = current_database()
                          and wait_event_type = 'Lock'
                          and query like '%from room%for update%')
                        """).query(Boolean.class).single();
    }

    private boolean isFree(Person person) {
        return !database.sql("select id from attendance where persona_id = :who for update skip locked")
                .param("who", person.viewer().persona().value())
                .query()
                .listOfRows()
                .isEmpty();
    }
}
