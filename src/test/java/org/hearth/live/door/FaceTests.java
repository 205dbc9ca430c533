package org.hearth.live.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.Set;
import org.hearth.HearthTest;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Guise;
import org.hearth.live.presence.Presence;
import org.hearth.live.whereabouts.Whereabouts;
import org.hearth.live.whereabouts.WhereaboutsRegister;
import org.hearth.meetings.Meeting;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Coming under one's other name. */
@HearthTest
class FaceTests {

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    Attending attending;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    AttendanceBelongings belongings;

    @Autowired
    WhereaboutsRegister whereabouts;

    @Autowired
    Personas personas;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    private GroupId group;
    private Person facilitator;
    private Person mari;
    private PersonaId face;
    private Meeting meeting;

    @BeforeEach
    void aMeetingAndSomebodyWithAFace() {
        group = evening.group();
        facilitator = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Fern");
        face = faceOf(mari);
        meeting = evening.meeting(facilitator);
        door.come(facilitator.viewer(), meeting.id(), Presence.TEXT);
    }

    @Test
    void whoComesAsTheirFaceIsThereUnderThatAlone() {
        comesAs(Guise.FACE);
        door.admitAll(facilitator.viewer(), meeting.id());
        assertThat(state(face)).contains(AttendanceState.ADMITTED);
        assertThat(state(mari.viewer().persona())).isEmpty();
        assertThat(attending.inside(mari.viewer(), meeting.id()).persona()).isEqualTo(face);
    }

    @Test
    void nothingSaidTheyComeUnderTheirPseudonym() {
        door.come(mari.viewer(), meeting.id(), Presence.TEXT);
        assertThat(state(mari.viewer().persona())).contains(AttendanceState.WAITING);
        assertThat(state(face)).isEmpty();
    }

    @Test
    void nobodyIsThereTwiceNorComesBackAsTheOther() {
        comesAs(Guise.FACE);
        comesAs(Guise.PSEUDONYM);
        assertThat(here()).containsExactly(face);
        attendances.release(attending.here(mari.viewer(), meeting.id()).id(), AttendanceState.LEFT);
        comesAs(Guise.PSEUDONYM);
        assertThat(here()).containsExactly(face);
        assertThat(state(mari.viewer().persona())).isEmpty();
    }

    @Test
    void whoIsSentOutAsOneDoesNotComeInAsTheOther() {
        comesAs(Guise.FACE);
        sendOut();
        comesAs(Guise.PSEUDONYM);
        comesAs(Guise.FACE);
        assertThat(here()).isEmpty();
        assertThat(attending.find(mari.viewer(), meeting.id()))
                .map(Attendance::state)
                .contains(AttendanceState.REMOVED);
    }

    @Test
    void whoIsSentOutUnderThePseudonymDoesNotComeInAsTheFace() {
        comesAs(Guise.PSEUDONYM);
        sendOut();
        comesAs(Guise.FACE);
        assertThat(here()).isEmpty();
        assertThat(state(face)).isEmpty();
    }

    @Test
    void takingTheFaceOffIsNoWayBackIn() {
        comesAs(Guise.FACE);
        sendOut();
        personas.removeFace(mari.account(), group.value());
        comesAs(Guise.PSEUDONYM);
        face = faceOf(mari);
        comesAs(Guise.FACE);
        assertThat(here()).isEmpty();
    }

    @Test
    void takenOffDuringTheMeetingItIsGoneFromTheRoom() {
        comesAs(Guise.FACE);
        personas.removeFace(mari.account(), group.value());
        assertThat(here()).isEmpty();
        assertThatThrownBy(() -> attending.here(mari.viewer(), meeting.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMeantAFaceTheyHaveNoMoreIsNotShownUnderTheirPseudonym() {
        personas.removeFace(mari.account(), group.value());
        assertThatThrownBy(() -> comesAs(Guise.FACE)).isInstanceOf(NoFace.class);
        assertThat(here()).isEmpty();
    }

    @Test
    void whoLeadsIsKnownByTheirPseudonym() {
        faceOf(facilitator);
        var other = evening.meeting(facilitator);
        assertThatThrownBy(() -> door.come(facilitator.viewer(), other.id(), Guise.FACE, Presence.TEXT))
                .isInstanceOf(NoFace.class);
    }

    @Test
    void namedToLeadMeanwhileAFaceStillLeadsNothing() {
        comesAs(Guise.FACE);
        door.admitAll(facilitator.viewer(), meeting.id());
        var named = new Viewer(group, "", mari.viewer().persona(), Role.CO_FACILITATOR);
        door.come(named, meeting.id(), Guise.PSEUDONYM, Presence.TEXT);
        assertThat(attendances.find(meeting.id(), face)).map(Attendance::leads).contains(false);
        assertThatThrownBy(() -> door.admitAll(named, meeting.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoLeavesTheGroupIsGoneAsTheirFaceToo() {
        comesAs(Guise.FACE);
        publish(new MembershipEnded(group, mari.viewer().persona()));
        await().until(() -> state(face).equals(Optional.of(AttendanceState.REMOVED)));
    }

    @Test
    void whoPausesGoesOutAndMayComeAgainAsTheSame() {
        comesAs(Guise.FACE);
        publish(new MembershipPaused(group, mari.viewer().persona()));
        await().until(() -> state(face).equals(Optional.of(AttendanceState.LEFT)));
        comesAs(Guise.PSEUDONYM);
        assertThat(here()).containsExactly(face);
    }

    @Test
    void whoWearsAFaceLeavesNoWhereaboutsUnderTheirPseudonym() {
        var mine = new Whereabouts("At home", "Ola");
        whereabouts.leave(mari.viewer(), meeting.id(), mine);
        comesAs(Guise.FACE);
        assertThat(whereabouts.page(mari.viewer(), meeting).left()).isFalse();
        assertThatThrownBy(() -> whereabouts.leave(mari.viewer(), meeting.id(), mine))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAFaceCameToIsInItsOwnersArchiveAndForgottenWithIt() {
        comesAs(Guise.FACE);
        var both = new Belongings.Holder(mari.account(), Set.of(mari.viewer().persona(), face), true);
        assertThat(belongings.of(both).map(Belongings.Chapter::heading)).contains("live.archive.meetings");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> belongings.forget(face, Belongings.Remains.GONE));
        assertThat(here()).isEmpty();
        assertThat(state(face)).isEmpty();
    }

    private PersonaId faceOf(Person person) {
        return personas.createFace(person.account(), group.value(), "Maria", new Picture(7));
    }

    private void comesAs(Guise guise) {
        door.come(mari.viewer(), meeting.id(), guise, Presence.TEXT);
    }

    private void sendOut() {
        var who = attending.here(mari.viewer(), meeting.id()).id();
        door.remove(facilitator.viewer(), meeting.id(), who);
    }

    private Optional<AttendanceState> state(PersonaId persona) {
        return attendances.find(meeting.id(), persona).map(Attendance::state);
    }

    /** All but the facilitator. */
    private java.util.List<PersonaId> here() {
        return attendances.here(meeting.id()).stream()
                .map(Attendance::persona)
                .filter(one -> !facilitator.viewer().is(one))
                .toList();
    }

    private void publish(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(event));
    }
}
