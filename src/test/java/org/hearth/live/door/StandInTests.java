package org.hearth.live.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.HearthTest;
import org.hearth.groups.Role;
import org.hearth.groups.RoleChanged;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who stands in leads from their first day on, and not a moment before. */
@HearthTest
class StandInTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    DoorOfTheGroup ofTheGroup;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void mariIsInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        for (var person : new Person[] {ingrid, mari}) {
            door.come(person.viewer(), meeting.id(), Presence.TEXT);
        }
        door.admitAll(ingrid.viewer(), meeting.id());
    }

    @Test
    void whoseDayBeginsDuringTheMeetingLeadsItFromThenOn() {
        standsInFrom(today().plusDays(7));
        ofTheGroup.followTheDay();
        assertThat(page()).doesNotContain("id=\"side\"");
        standsInFrom(today().minusDays(1));
        assertThat(page()).doesNotContain("id=\"side\"");
        ofTheGroup.followTheDay();
        assertThat(page()).contains("id=\"side\"");
    }

    @Test
    void namedForAnotherWeekTheyReadNothingThatIsForThoseWhoLead() {
        standsInFrom(today().plusDays(7));
        var named = new RoleChanged(
                meeting.group(),
                mari.viewer().persona(),
                Role.MEMBER,
                Role.STAND_IN,
                ingrid.viewer().persona(),
                Optional.of(today().plusDays(9)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(named));
        await().during(Duration.ofSeconds(1)).until(() -> !leads());
    }

    private boolean leads() {
        return attendances
                .find(meeting.id(), mari.viewer().persona())
                .orElseThrow()
                .leads();
    }

    private String page() {
        return new RoomBrowser(port, mari, new RoomAddress(meeting.group(), meeting.id()))
                .get("room")
                .body();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private void standsInFrom(LocalDate day) {
        database.sql("""
            insert into stand_in (group_id, persona_id, from_day, until_day)
            values (:group, :persona, :day, cast(:day as date) + 9)
            on conflict (group_id, persona_id) do update
            set from_day = excluded.from_day, until_day = excluded.until_day
            """)
                .param("group", meeting.group().value())
                .param("persona", mari.viewer().persona().value())
                .param("day", day)
                .update();
    }
}
