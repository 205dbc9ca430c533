package org.hearth.live.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.presence.Presence;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthTest
class RefusalTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Refusals refusals;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    MarksTable marks;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void mariIsAtTheDoor() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.TEXT);
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
    }

    @Test
    void whoIsSentAwayReadsTheWordAndMayComeAgain() {
        refusals.refuse(ingrid.viewer(), meeting.id(), find(mari).id(), "late", " ");
        assertThat(find(mari).state()).isEqualTo(AttendanceState.LEFT);
        assertThat(refusals.of(find(mari).id())).contains(new Refused(KindWord.LATE, ""));
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(find(mari).state()).isEqualTo(AttendanceState.WAITING);
        assertThat(refusals.of(find(mari).id())).isEmpty();
    }

    @Test
    void theFacilitatorsOwnWordsAreKeptSealedAndBoundedInLength() {
        refusals.refuse(ingrid.viewer(), meeting.id(), find(mari).id(), "full", "Dear canary " + "å".repeat(9_000));
        var read = refusals.of(find(mari).id()).orElseThrow();
        assertThat(read.word()).isEqualTo(KindWord.OWN);
        assertThat(read.own()).startsWith("Dear canary").hasSize(500);
        var kept = marks.refusal(find(mari).id()).orElseThrow();
        assertThat(new String(kept.words(), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    }

    @Test
    void somebodyInsideCanBeAskedToLeaveKindlyAndTheChairIsFree() {
        door.admitAll(ingrid.viewer(), meeting.id());
        refusals.refuse(ingrid.viewer(), meeting.id(), find(mari).id(), "talk", "");
        assertThat(find(mari).state()).isEqualTo(AttendanceState.LEFT);
        assertThat(find(mari).seat()).isZero();
    }

    @Test
    void nobodyRefusesThoseWhoLeadAndMembersRefuseNobody() {
        door.admitAll(ingrid.viewer(), meeting.id());
        assertThatThrownBy(() -> refusals.refuse(
                        mari.viewer(), meeting.id(), find(ingrid).id(), "full", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refusals.refuse(
                        ingrid.viewer(), meeting.id(), find(ingrid).id(), "full", ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasRemovedForGoodIsNotMadeWelcomeAgainByARefusal() {
        door.remove(ingrid.viewer(), meeting.id(), find(mari).id());
        refusals.refuse(ingrid.viewer(), meeting.id(), find(mari).id(), "full", "");
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(find(mari).state()).isEqualTo(AttendanceState.REMOVED);
    }

    private Attendance find(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }
}
