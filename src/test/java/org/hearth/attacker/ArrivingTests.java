package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.hearth.meetings.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever wants to know where somebody is tonight, how they are, or what their devices can do. */
@AttackerTest
class ArrivingTests {

    private final String canary = "Lantern street " + UUID.randomUUID();

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    private Circle circle;
    private String address;
    private String persona;
    private Visitor member;
    private Visitor other;
    private Visitor facilitator;
    private MeetingId meeting;

    @BeforeEach
    void anEveningThatHasBegun() {
        circle = people.gather(Cast.LONG_NIGHTS);
        address = UUID.randomUUID() + "@example.org";
        var account = people.account(address);
        var viewer = people.founding.admit(
                account, circle.group(), org.hearth.groups.Role.MEMBER, "Otter", new org.hearth.web.Picture(3));
        persona = viewer.persona().text();
        member = people.signedIn(account);
        other = circle.visitor(Cast.SOLVEIG);
        facilitator = circle.visitor(Cast.TOVE);
        meeting = circle.meeting();
    }

    private String at(String part) {
        return circle.path() + "/meetings/" + meeting.text() + "/" + part;
    }

    private void leaveWhereabouts() {
        var left = member.post(at("whereabouts"), Map.of("place", canary, "call", "Sister, 555 01"));
        assertThat(left.status()).isEqualTo(303);
    }

    @Test
    void whereSomebodyIsStandsNowhereButSealed() {
        leaveWhereabouts();
        assertThat(member.get(at("whereabouts")).body()).contains(canary);
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(canary));
        assertThat(other.get(at("whereabouts")).body()).doesNotContain(canary);
        assertThat(facilitator.get(at("whereabouts/people")).body())
                .contains("Otter")
                .doesNotContain(canary);
        for (var path : new String[] {"whereabouts/people", "whereabouts/people/" + persona}) {
            assertThat(other.get(at(path)).status()).isEqualTo(404);
            assertThat(member.get(at(path)).status()).isEqualTo(404);
        }
        assertThat(other.post(at("whereabouts/people/" + persona), Map.of("reason", "I want to know"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoOpensItGivesAReasonAndThePersonIsTold() {
        leaveWhereabouts();
        var path = at("whereabouts/people/" + persona);
        var without = facilitator.post(path, Map.of("reason", " "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).doesNotContain(canary);
        assertThat(facilitator.get(path).body()).doesNotContain(canary);
        assertThat(mail.to(address)).isEmpty();
        var opened = facilitator.post(path, Map.of("reason", "Went silent " + canary.hashCode()));
        assertThat(opened.body()).contains(canary, "555 01");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(Mailbag.path(mail.letter(address, 1))).isEqualTo("/you/opened");
        assertThat(member.get("/you/opened").body()).contains("Went silent " + canary.hashCode());
        assertThat(people.coordinator().get("/coordination/audit").body()).contains("during a meeting");
    }

    @Test
    void whenTheMeetingEndsItIsGone() {
        leaveWhereabouts();
        facilitator.post(at("prejoin"), Map.of("presence", "text"));
        facilitator.post(at("end"), Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.database
                                .sql("select count(*) from whereabouts where meeting_id = :meeting")
                                .param("meeting", meeting.value())
                                .query(Long.class)
                                .single()
                        == 0);
        assertThat(facilitator
                        .post(at("whereabouts/people/" + persona), Map.of("reason", "Too late"))
                        .status())
                .isEqualTo(404);
        assertThat(member.post(at("whereabouts"), Map.of("place", canary)).status())
                .isEqualTo(404);
    }

    @Test
    void howSomebodyIsReadOnlyThoseWhoLeadAndOnlyTonight() {
        facilitator.post(at("prejoin"), Map.of("presence", "text"));
        other.post(at("prejoin"), Map.of("presence", "text"));
        member.post(at("prejoin"), Map.of("presence", "text"));
        assertThat(member.post(at("tonight"), Map.of("feeling", "sad", "line", canary))
                        .status())
                .isEqualTo(303);
        assertThat(facilitator.get(at("room")).body()).contains("Sad", canary);
        assertThat(member.get(at("room")).body()).contains(canary);
        assertThat(other.get(at("room")).body()).doesNotContain(canary);
        facilitator.post(at("door"), Map.of());
        assertThat(other.get(at("room")).body()).contains("The circle").doesNotContain(canary);
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(canary));
        facilitator.post(at("end"), Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.database
                                .sql("select count(*) from tonight where meeting_id = :meeting")
                                .param("meeting", meeting.value())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void whoWaitsIsToldWhatTheFacilitatorSaysAndNobodysName() {
        facilitator.post(at("prejoin"), Map.of("presence", "text"));
        other.post(at("prejoin"), Map.of("presence", "text"));
        member.post(at("prejoin"), Map.of("presence", "text"));
        assertThat(member.post(at("waiting-words"), Map.of("words", canary)).status())
                .isEqualTo(404);
        assertThat(facilitator
                        .post(at("waiting-words"), Map.of("words", canary))
                        .status())
                .isEqualTo(303);
        assertThat(member.get(at("room")).body())
                .contains(canary, "One other person waits as well")
                .doesNotContain(circle.viewer(Cast.SOLVEIG).persona().text(), "Solveig");
    }

    @Test
    void whoComesEarlyIsHeldAlsoWhenAFacilitatorIsInside() {
        meeting = people.plan(circle.viewer(Cast.TOVE), people.clock.instant().plus(Duration.ofMinutes(10)))
                .id();
        facilitator.post(at("prejoin"), Map.of("presence", "text"));
        member.post(at("prejoin"), Map.of("presence", "text"));
        assertThat(facilitator.get(at("room")).body()).contains("The circle");
        assertThat(member.get(at("room")).body()).contains("You are at the door", "The meeting begins");
    }

    @Test
    void ofTryingOutThoseWhoLeadLearnOneWordAndOthersNothing() {
        var list = circle.path() + "/check/people";
        assertThat(facilitator.get(list).body()).contains("Has not tried yet");
        assertThat(other.get(list).status()).isEqualTo(404);
        assertThat(member.post(circle.path() + "/check", Map.of("ready", "no")).status())
                .isEqualTo(303);
        assertThat(member.post(circle.path() + "/check/help", Map.of("words", canary))
                        .status())
                .isEqualTo(303);
        assertThat(facilitator.get(list).one("#check-" + persona).text()).contains("Needs help", canary);
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(canary));
        assertThat(other.post(list + "/" + persona + "/settling", Map.of()).status())
                .isEqualTo(404);
        assertThat(facilitator
                        .post(list + "/" + persona + "/settling", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(facilitator.get(list).body()).doesNotContain(canary);
    }
}
