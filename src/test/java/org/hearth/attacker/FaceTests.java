package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.hearth.cast.Cast;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sees a face on video, the facilitator too, and wants to know whose pseudonym it is; or has the database. */
@AttackerTest
class FaceTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    People people;

    @Autowired
    Personas personas;

    @Autowired
    Rows rows;

    private Circle circle;
    private MeetingId meeting;
    private String room;
    private Visitor facilitator;
    private Visitor member;
    private PersonaId pseudonym;
    private PersonaId face;

    @BeforeEach
    void somebodyWithAFace() {
        circle = people.gather(Cast.LONG_NIGHTS);
        meeting = circle.meeting();
        room = circle.path() + "/meetings/" + meeting.text();
        facilitator = circle.visitor(Cast.TOVE);
        member = circle.visitor(Cast.MEI);
        pseudonym = circle.viewer(Cast.MEI).persona();
        face = personas.createFace(people.account(Cast.MEI), circle.group().value(), "Annelise", new Picture(77));
    }

    private String name() {
        return java.util.Objects.requireNonNull(
                        personas.byId(List.of(pseudonym)).get(pseudonym))
                .pseudonym();
    }

    private void comesAsFace() {
        member.post(room + "/prejoin", Map.of("presence", "text", "as", "face"));
    }

    private void bothInside() {
        facilitator.post(room + "/prejoin", Map.of("presence", "text"));
        comesAsFace();
        facilitator.post(room + "/door", Map.of());
    }

    @Test
    void atTheDoorAndInTheRoomTheFacilitatorReadsTheFaceAlone() {
        facilitator.post(room + "/prejoin", Map.of("presence", "text"));
        comesAsFace();
        assertSaysOnlyTheFace(facilitator.get(room + "/room").body());
        facilitator.post(room + "/door", Map.of());
        member.post(room + "/chat", Map.of("text", "Good evening all"));
        var body = facilitator.get(room + "/room").body();
        assertThat(body).contains("Good evening all");
        assertSaysOnlyTheFace(body);
        assertSaysOnlyTheFace(member.get(room + "/room").body());
        assertThat(member.get(room + "/thanks").body()).doesNotContain(name(), pseudonym.text());
    }

    private void assertSaysOnlyTheFace(String body) {
        assertThat(body).contains("Annelise").doesNotContain(name(), pseudonym.text(), face.text());
    }

    @Test
    void whatIsPushedToTheFacilitatorSaysTheFaceAlone() {
        facilitator.post(room + "/prejoin", Map.of("presence", "text"));
        var topic = facilitator.get(room + "/room").one("#stream").attr("hx-sse:connect");
        var response = facilitator.listen(topic);
        var lines = new CopyOnWriteArrayList<String>();
        Thread.startVirtualThread(() -> response.body().forEach(lines::add));
        await().atMost(SOON).until(() -> lines.contains(":"));
        comesAsFace();
        await().atMost(SOON).until(() -> String.join("\n", lines).contains("Annelise"));
        facilitator.post(room + "/door", Map.of());
        member.post(room + "/chat", Map.of("text", "Said by a face"));
        await().atMost(SOON).until(() -> String.join("\n", lines).contains("Said by a face"));
        member.post(room + "/leaving", Map.of());
        assertSaysOnlyTheFace(String.join("\n", lines));
        response.body().close();
    }

    @Test
    void theRoomGoesOnForAFaceAsForAnybody() {
        bothInside();
        assertThat(member.post(room + "/lease", Map.of()).status()).isEqualTo(204);
        assertThat(member.post(room + "/presence", Map.of("presence", "audio")).status())
                .isEqualTo(303);
        assertThat(member.get(room + "/prejoin").location().orElse("")).endsWith("/room");
        member.post(room + "/leaving", Map.of());
        assertThat(facilitator.get(room + "/room").body()).doesNotContain("Annelise");
        assertThat(member.get(room + "/prejoin").body()).contains("Annelise").doesNotContain("name=\"as\"");
        member.post(room + "/prejoin", Map.of("presence", "text", "as", "pseudonym"));
        assertSaysOnlyTheFace(facilitator.get(room + "/room").body());
    }

    @Test
    void nobodyComesAsAnothersFace() {
        facilitator.post(room + "/prejoin", Map.of("presence", "text"));
        var without = circle.visitor(Cast.SOLVEIG);
        assertThat(without.get(room + "/prejoin").body()).doesNotContain("Annelise");
        assertThat(without.post(room + "/prejoin", Map.of("presence", "text", "as", "face"))
                        .status())
                .isEqualTo(422);
        assertThat(without.post(room + "/prejoin", Map.of("presence", "text", "as", face.text()))
                        .status())
                .isEqualTo(303);
        assertThat(facilitator.get(room + "/room").body()).doesNotContain("Annelise");
    }

    @Test
    void removedFromTheGroupUnderThePseudonymTheFaceIsOutOfTheRoom() {
        bothInside();
        facilitator.post(circle.path() + "/members/" + pseudonym.text() + "/removal", Map.of());
        await().atMost(SOON).until(() -> !facilitator.get(room + "/room").body().contains("Annelise"));
        assertThat(member.get(room + "/room").status()).isEqualTo(404);
        assertThat(member.post(room + "/chat", Map.of("text", "Still here")).status())
                .isEqualTo(404);
    }

    @Test
    void namedToLeadMeanwhileNobodyGoesInByTheDeskAsTheirPseudonym() {
        bothInside();
        var role = Map.of("role", "CO_FACILITATOR");
        facilitator.post(circle.path() + "/members/" + pseudonym.text() + "/role", role);
        facilitator.post(room + "/leaving", Map.of());
        var phase = "select phase from room where meeting_id = :meeting";
        await().until(() -> rows.database
                .sql(phase)
                .param("meeting", meeting.value())
                .query(String.class)
                .single()
                .equals("held"));
        refusedAtTheDesk();
        assertSaysOnlyTheFace(member.get(room + "/room").body());
        member.post(room + "/leaving", Map.of());
        refusedAtTheDesk();
        member.post(room + "/prejoin", Map.of("presence", "text"));
        assertThat(writersOf("attendance", pseudonym)).isEmpty();
    }

    private void refusedAtTheDesk() {
        assertThat(member.get("/today").body()).doesNotContain("/help/desk");
        assertThat(member.post(room + "/help/desk", Map.of()).status()).isEqualTo(404);
        assertThat(writersOf("attendance", pseudonym)).isEmpty();
    }

    @Test
    void noRowNamesBothAndNoTransactionWroteOfBoth() {
        bothInside();
        member.post(room + "/chat", Map.of("text", "Good evening"));
        for (var row : rows.dump()) {
            assertThat(row.text().contains(pseudonym.value().toString())
                            && row.text().contains(face.value().toString()))
                    .as(row.table())
                    .isFalse();
        }
        var ofFace = writersOf("attendance", face);
        assertThat(ofFace).hasSize(1);
        assertThat(writersOf("attendance", pseudonym)).isEmpty();
        assertThat(writersOf("membership", pseudonym)).doesNotContainAnyElementsOf(ofFace);
    }

    private Set<String> writersOf(String table, PersonaId persona) {
        return rows
                .database
                .sql("select xmin::text from " + table + " where persona_id = :persona")
                .param("persona", persona.value())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
