package org.hearth.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearth.HearthTest;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthTest
class EncryptionTests {

    @Autowired
    Evening evening;

    @Autowired
    MeetingPlan plan;

    private Person ingrid;

    @BeforeEach
    void somebodyWhoLeads() {
        ingrid = evening.facilitator(evening.group(), "Ingrid");
    }

    @Test
    void aMeetingIsEncryptedUnlessSomebodyChoseOtherwise() {
        for (var chosen : new String[] {null, "", "yes", "nonsense"}) {
            assertThat(new MeetingForm("", "", "", "", "", null, null, null, chosen, null).isEncrypted())
                    .isTrue();
        }
        assertThat(new MeetingForm("", "", "", "", "", null, null, null, "no", null).isEncrypted())
                .isFalse();
    }

    @Test
    void itCanBeChangedUntilPeopleCanCome() {
        var later = evening.meeting(ingrid, Instant.now().plusSeconds(16 * 60)).id();
        assertThat(plan.encrypt(ingrid.viewer(), later, true)).isTrue();
        assertThat(plan.visibleTo(ingrid.viewer(), later).orElseThrow().encrypted())
                .isTrue();
        var now = evening.encryptedMeeting(ingrid).id();
        assertThat(plan.encrypt(ingrid.viewer(), now, false)).isFalse();
        assertThat(plan.visibleTo(ingrid.viewer(), now).orElseThrow().encrypted())
                .isTrue();
    }

    @Test
    void onlyWhoLeadsThereChangesIt() {
        var later = evening.meeting(ingrid, Instant.now().plusSeconds(3600)).id();
        var member = evening.member(ingrid.viewer().group(), "Mari");
        var stranger = evening.facilitator(evening.group(), "Sol");
        for (var other : new Person[] {member, stranger}) {
            assertThatThrownBy(() -> plan.encrypt(other.viewer(), later, true)).isInstanceOf(NotFound.class);
        }
    }
}
