package org.hearth.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class SeriesTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration LENGTH = Duration.ofMinutes(90);

    @Autowired
    Evening evening;

    @Autowired
    Series series;

    @Autowired
    JdbcClient database;

    private final LocalDate first = LocalDate.now(OSLO).plusDays(10);
    private Person ingrid;

    @BeforeEach
    void somebodyWhoLeads() {
        ingrid = evening.facilitator(evening.group(), "Ingrid");
    }

    @Test
    void everyMeetingOfHalfAYearIsThereAndSentTwiceItIsThereOnce() {
        var submission = UUID.randomUUID();
        plan(Optional.empty(), submission);
        plan(Optional.empty(), submission);
        assertThat(days("PLANNED"))
                .hasSizeBetween(24, 26)
                .doesNotHaveDuplicates()
                .startsWith(first, first.plusWeeks(1));
    }

    @Test
    void theyComeIntoSightAsTimeGoesOnAndNoneIsMadeTwice() {
        plan(Optional.empty(), UUID.randomUUID());
        database.sql("update meeting_series set made_until = :day where group_id = :group")
                .param("day", first.plusWeeks(3))
                .param("group", ingrid.viewer().group().value())
                .update();
        var before = days("PLANNED");
        while (series.extendSome()) {
            assertThat(before).isNotEmpty();
        }
        assertThat(days("PLANNED")).isEqualTo(before);
    }

    @Test
    void movedFromOneOnTheEarlierStayAndTheLaterKeepWhoTheyAre() {
        plan(Optional.empty(), UUID.randomUUID());
        var ids = ids();
        var to = first.plusWeeks(2).plusDays(1);
        assertThat(series.moveFrom(ingrid.viewer(), ids.get(2), at(to), LENGTH)).isTrue();
        assertThat(days("PLANNED")).startsWith(first, first.plusWeeks(1), to, to.plusWeeks(1));
        assertThat(ids().subList(0, 20)).isEqualTo(ids.subList(0, 20));
        assertThat(series.again(ids.get(2)).orElseThrow().weekday()).isEqualTo(to.getDayOfWeek());
        assertThat(series.again(ids.get(0)).orElseThrow().weekday()).isEqualTo(first.getDayOfWeek());
    }

    @Test
    void whatWasCalledOffBeforeStaysCalledOffWhenTheRestMoves() {
        plan(Optional.empty(), UUID.randomUUID());
        var ids = ids();
        database.sql("update meeting set state = 'CALLED_OFF' where id = :id")
                .param("id", ids.get(3).value())
                .update();
        series.moveFrom(ingrid.viewer(), ids.get(2), at(first.plusWeeks(2).plusDays(1)), LENGTH);
        assertThat(days("CALLED_OFF")).containsExactly(first.plusWeeks(3).plusDays(1));
    }

    @Test
    void calledOffFromOneOnNothingComesAfterIt() {
        plan(Optional.empty(), UUID.randomUUID());
        series.callOffFrom(ingrid.viewer(), ids().get(2));
        while (series.extendSome()) {
            assertThat(ids()).isNotEmpty();
        }
        assertThat(days("PLANNED")).containsExactly(first, first.plusWeeks(1));
    }

    @Test
    void itEndsOnItsDay() {
        plan(Optional.of(first.plusWeeks(2)), UUID.randomUUID());
        assertThat(days("PLANNED")).containsExactly(first, first.plusWeeks(1), first.plusWeeks(2));
    }

    @Test
    void onlyWhoLeadsThereMovesOrCallsOff() {
        plan(Optional.empty(), UUID.randomUUID());
        var one = ids().getFirst();
        var member = evening.member(ingrid.viewer().group(), "Mari");
        var stranger = evening.facilitator(evening.group(), "Sol");
        for (var other : new Person[] {member, stranger}) {
            assertThatThrownBy(() -> series.callOffFrom(other.viewer(), one)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> series.moveFrom(other.viewer(), one, at(first), LENGTH))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void plan(Optional<LocalDate> ends, UUID submission) {
        var meeting =
                new Meeting(MeetingId.random(), ingrid.viewer().group(), "", "", at(first), LENGTH, OSLO, true, false);
        series.plan(ingrid.viewer(), meeting, Optional.empty(), Repeats.WEEK, ends, submission);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(19, 0)).atZone(OSLO).toInstant();
    }

    private List<LocalDate> days(String state) {
        return database.sql("""
                        select starts_at at time zone 'Europe/Oslo'
                        from meeting
                        where group_id = :group
                        and state = :state
                        order by starts_at
                        """)
                .param("group", ingrid.viewer().group().value())
                .param("state", state)
                .query((row, number) -> row.getTimestamp(1).toLocalDateTime().toLocalDate())
                .list();
    }

    private List<MeetingId> ids() {
        return database.sql("select id from meeting where group_id = :group order by starts_at")
                .param("group", ingrid.viewer().group().value())
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .list();
    }
}
