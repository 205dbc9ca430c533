package org.hearth.live.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.hearth.HearthTest;
import org.hearth.groups.membership.Members;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
    MarksTable marks;

    @Autowired
    Members members;

    @Autowired
    LeaseTable table;

    @Autowired
    ApplicationEventPublisher events;

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
    void whoseLineHasClosedIsMissedSoon() {
        leases.renew(find(mari));
        leases.lineLost(find(mari).id());
        sweepIn(14);
        assertThat(find(mari).state()).isEqualTo(AttendanceState.ADMITTED);
        sweepIn(16);
        assertThat(find(mari).state()).isEqualTo(AttendanceState.AWAY);
    }

    @Test
    void whoLoadsThePageAgainOrFindsAnotherNetworkIsNotMissed() {
        leases.lineLost(find(mari).id());
        leases.expectBack(find(mari));
        leases.renew(find(mari));
        sweepIn(60);
        assertThat(find(mari).state()).isEqualTo(AttendanceState.ADMITTED);
    }

    @Test
    void aLineSaysNothingOfWhoWaits() {
        var ola = evening.member(ingrid.viewer().group(), "Ola");
        door.come(ola.viewer(), meeting.id(), Presence.TEXT);
        leases.lineLost(find(ola).id());
        sweepIn(60);
        assertThat(find(ola).state()).isEqualTo(AttendanceState.WAITING);
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

    @Test
    void whoLeadsNoMoreIsNotShownWhatThoseWhoLeadSee() {
        assertThat(Attending.isLedBy(ingrid.viewer(), find(ingrid))).isTrue();
        attendances.lead(ingrid.viewer().persona(), false);
        assertThat(Attending.isLedBy(ingrid.viewer(), find(ingrid))).isFalse();
    }

    @Test
    void nothingOfTheEveningStaysOrComesToStandOnceTheRoomIsEmptied() {
        attendances.releaseAll(meeting.id());
        marks.forget(meeting.id());
        assertThat(find(mari).presence()).isEqualTo(Presence.TEXT);
        assertThat(marks.wish(find(mari).id(), true)).isFalse();
        var now = java.time.Instant.now();
        assertThat(marks.knock(find(mari).id(), now)).isFalse();
        assertThat(marks.line(find(mari).id(), LineQuality.LOST, now, now)).isFalse();
        assertThat(database.sql("select lease_until = came_at and hears_from is null from attendance where id = :id")
                        .param("id", find(mari).id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aPressOfAPageWithScriptIsWorthNoMoreThanItsOtherSignsOfLife() {
        var browser = new MockHttpServletRequest();
        browser.addHeader("HX-Request", "true");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(browser));
        try {
            leases.renewForAReader(find(mari));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(lasts(mari, 120)).isFalse();
        leases.renewForAReader(find(mari));
        assertThat(lasts(mari, 120)).isTrue();
    }

    /** As if so many seconds had gone by. */
    private void sweepIn(int seconds) {
        new Leases(table, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds)), events).sweep();
    }

    private boolean lasts(Person person, int seconds) {
        return database.sql(
                        "select lease_until > now() + make_interval(secs => :seconds) from attendance where id = :id")
                .param("seconds", seconds)
                .param("id", find(person).id().value())
                .query(Boolean.class)
                .single();
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
