package org.hearth.live.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.care.LineReports;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaSources;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.LineQuality;
import org.hearth.live.presence.Marks;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.presence.Presence;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class VoicesTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Voices voices;

    @Autowired
    LineReports lines;

    @Autowired
    MediaSources sources;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    MarksTable marks;

    @Autowired
    Leases leases;

    @Autowired
    Meetings meetings;

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
    void microphonesTurnedOffOnceCanBeTurnedOnAgain() {
        voices.hush(ingrid.viewer(), meeting.id(), false);
        assertThat(may(mari)).contains("microphone");
    }

    @Test
    void whileItIsHeldQuietOnlyThoseWhoLeadAndWhomTheyAskCanSpeak() {
        voices.hush(ingrid.viewer(), meeting.id(), true);
        assertThat(may(mari)).containsExactly("camera");
        assertThat(may(ingrid)).contains("microphone");
        voices.ask(ingrid.viewer(), meeting.id(), find(mari).id());
        assertThat(may(mari)).contains("microphone");
        voices.hush(ingrid.viewer(), meeting.id(), true);
        voices.free(ingrid.viewer(), meeting.id());
        assertThat(may(mari)).contains("microphone");
        assertThat(marks(mari).speaks()).isFalse();
    }

    @Test
    void beingAskedToSpeakIsAnsweredOnceAndForcesNothing() {
        voices.ask(ingrid.viewer(), meeting.id(), find(mari).id());
        assertThat(marks(mari).asked()).isTrue();
        voices.answer(mari.viewer(), meeting.id());
        assertThat(marks(mari).asked()).isFalse();
    }

    @Test
    void aMemberHushesAndAsksNobody() {
        assertThatThrownBy(() -> voices.hush(mari.viewer(), meeting.id(), true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        voices.ask(mari.viewer(), meeting.id(), find(ingrid).id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLineIsReportedOnceInAQuarterOfAMinute() {
        lines.report(mari.viewer(), meeting.id(), LineQuality.POOR);
        lines.report(mari.viewer(), meeting.id(), LineQuality.LOST);
        assertThat(marks(mari).line()).isEqualTo(LineQuality.POOR);
        database.sql("update attendance set line_at = line_at - interval '15 seconds' where id = :id")
                .param("id", find(mari).id().value())
                .update();
        lines.report(mari.viewer(), meeting.id(), LineQuality.LOST);
        assertThat(marks(mari).line()).isEqualTo(LineQuality.LOST);
    }

    @Test
    void whoNeverSaidGoodbyeIsKnownToThoseWhoLeadUntilTheyComeAgain() {
        silence(1);
        silence(11 * 60);
        assertThat(marks(mari).abrupt()).isTrue();
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(marks(mari).abrupt()).isFalse();
    }

    @Test
    void nothingOfAnEveningOutlivesIt() {
        lines.report(mari.viewer(), meeting.id(), LineQuality.POOR);
        voices.ask(ingrid.viewer(), meeting.id(), find(mari).id());
        meetings.end(ingrid.viewer(), meeting.id());
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(List.of(
                                marks(mari).line() == LineQuality.GOOD,
                                !marks(mari).asked(),
                                !marks(mari).speaks()))
                        .containsOnly(true));
    }

    private void silence(int seconds) {
        database.sql("update attendance set lease_until = now() - make_interval(secs => :seconds) where id = :id")
                .param("seconds", seconds)
                .param("id", find(mari).id().value())
                .update();
        leases.sweep();
    }

    private List<String> may(Person person) {
        return sources.of(meeting.id(), find(person).id());
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }

    private Marks marks(Person person) {
        return java.util.Objects.requireNonNull(
                marks.of(meeting.id()).get(find(person).id()));
    }
}
