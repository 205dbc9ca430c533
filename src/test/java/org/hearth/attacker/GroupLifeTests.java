package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Consents;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules that change, consents that are taken back, a group that ends: what holds then, and what does not any more. */
@AttackerTest
class GroupLifeTests extends LongNights {

    @Autowired
    Consents consents;

    @Autowired
    Rows rows;

    private Visitor member;

    @BeforeEach
    void aMember() {
        member = circle.visitor(Cast.MEI);
    }

    @Test
    void newRulesAreAskedForAndWithoutAYesOneReadsForTwoWeeksAndWritesNothing() {
        newRules("");
        assertThat(member.get(threadPath).location().orElse("")).startsWith(circle.path() + "/agreements/again");
        assertThat(write().status()).isEqualTo(422);
        assertThat(write().body()).contains("Still awake");
        member.post(circle.path() + "/agreements/putting-off", Map.of());
        assertThat(member.get(threadPath).status()).isEqualTo(200);
        assertThat(write().status()).isEqualTo(422);
        later(14);
        assertThat(member.get(threadPath).location()).isPresent();
        assertThat(member.get(circle.path()).body()).doesNotContain("Birch");
        assertThat(member.get(circle.path() + "/meetings").status()).isEqualTo(422);
        member.post(circle.path() + "/agreements", Map.of("version", "2"));
        assertThat(write().status()).isEqualTo(302);
    }

    @Test
    void aYesToOlderRulesIsNoneToThoseInForce() {
        newRules("");
        assertThat(member.post(circle.path() + "/agreements", Map.of("version", "1"))
                        .status())
                .isEqualTo(422);
        assertThat(write().status()).isEqualTo(422);
    }

    @Test
    void strictRulesCloseTheDoorAtOnce() {
        newRules("none");
        member.post(circle.path() + "/agreements/putting-off", Map.of());
        assertThat(member.get(threadPath).location()).isPresent();
        assertThat(facilitator.get(threadPath).status()).isEqualTo(200);
    }

    @Test
    void takingTheAgreementBackPausesAndAgreeingAgainBringsBack() {
        member.post(circle.path() + "/agreements/withdrawal", Map.of());
        assertThat(write().status()).isEqualTo(422);
        assertThat(member.get(circle.path() + "/agreements").body()).contains("Taken back on");
        member.post(circle.path() + "/agreements", Map.of("version", "1"));
        assertThat(write().status()).isEqualTo(302);
        assertThat(member.get(circle.path() + "/agreements").body()).contains("Taken back on");
    }

    @Test
    void aConsentHoldsForItsWordsAndUntilItIsTakenBack() {
        ask("We count how often people write.", 0);
        assertThat(hasConsented()).isFalse();
        answer("yes", 1);
        assertThat(hasConsented()).isTrue();
        ask("We count, and tell the university.", 1);
        assertThat(hasConsented()).isFalse();
        answer("yes", 1);
        assertThat(hasConsented()).isFalse();
        answer("yes", 2);
        assertThat(hasConsented()).isTrue();
        answer("no", 2);
        assertThat(hasConsented()).isFalse();
        assertThat(member.get(circle.path() + "/agreements").body())
                .contains("Yes to version 1", "Yes to version 2", "No to version 2");
        assertThat(facilitator.get(circle.path() + "/agreements").body()).doesNotContain("Yes to version");
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondSeesItAndLosesNothing() {
        var page = facilitator.get(circle.path() + "/shape/words");
        facilitator.fill(page, "purpose", Map.of("name", "Long nights", "purpose", "First", "language", "en"));
        var second =
                facilitator.fill(page, "purpose", Map.of("name", "Long nights", "purpose", "Second", "language", "en"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.one("blockquote").text()).contains("First");
        assertThat(second.one("textarea").text()).isEqualTo("Second");
        facilitator.fill(second, "purpose", Map.of("name", "Long nights", "purpose", "Second", "language", "en"));
        assertThat(member.get(circle.path()).one(".lead").text()).isEqualTo("Second");
    }

    @Test
    void whoShapesAGroupSeesTheCardThatOthersFind() {
        var found = circle.path() + "/shape/found";
        var listed = "/directory/" + circle.group().text();
        assertThat(facilitator.get(found).body()).doesNotContain(listed);
        facilitator.post(circle.path() + "/shape/visibility", Map.of("visibility", "LISTED"));
        assertThat(facilitator.get(found).one("li.listed a").attr("href")).isEqualTo(listed);
        assertThat(member.get(found).status()).isEqualTo(404);
    }

    @Test
    void aPaymentLinkLeadsNowhereButToAnotherSafeSite() {
        for (var link : new String[] {
            "http://pay.example.org", "javascript:alert(1)", "https://hearth@evil.example", "https://", "//evil.example"
        }) {
            var answer = facilitator.post(circle.path() + "/shape/fee", Map.of("fee", "100", "feeLink", link));
            assertThat(answer.status()).as(link).isEqualTo(422);
        }
        facilitator.post(circle.path() + "/shape/fee", Map.of("fee", "100", "feeLink", "https://pay.example.org/a"));
        var link = member.get(circle.path()).one("a[href^=https://pay]");
        assertThat(link.attr("rel")).contains("noreferrer");
    }

    @Test
    void aGroupThatOnlyMeetsLiveHasFifteenSeatsAtMost() {
        assertThat(format("LIVE", "16").status()).isEqualTo(422);
        assertThat(format("LIVE", "12").status()).isEqualTo(302);
        assertThat(format("TALK", "200").status()).isEqualTo(302);
    }

    @Test
    void theLastDayIsSeenFromAfarThenOneReadsThenTheGroupIsGone() {
        end(20);
        assertThat(member.get(threadPath).body()).contains("This group comes to its end on");
        member.post(circle.path() + "/ending", Map.of("body", "Thank you all."));
        assertThat(facilitator.get(circle.path() + "/ending").body()).contains("Thank you all.");
        later(21);
        assertThat(member.get(threadPath).status()).isEqualTo(200);
        assertThat(write().status()).isEqualTo(422);
        assertThat(facilitator.get(circle.path() + "/meetings/new").status()).isEqualTo(422);
        later(30);
        assertThat(member.get(threadPath).status()).isEqualTo(404);
        assertThat(facilitator.get(circle.path()).status()).isEqualTo(404);
        assertThat(member.get("/groups").body()).doesNotContain(circle.group().text());
    }

    @Test
    void onlyACoordinatorRemovesAGroupAndOnlyOnceItIsClosed() {
        var removal = "/coordination/" + circle.group().text() + "/removal";
        end(1);
        later(20);
        assertThat(people.coordinator().get(removal).status()).isEqualTo(404);
        assertThat(people.coordinator().post(removal, Map.of()).status()).isEqualTo(404);
        later(30);
        assertThat(facilitator.get(removal).status()).isEqualTo(404);
        assertThat(facilitator.post(removal, Map.of()).status()).isEqualTo(404);
        var coordinator = people.coordinator();
        assertThat(coordinator.get("/groups").body()).contains(removal);
        assertThat(coordinator.get(removal).body()).contains(Cast.LONG_NIGHTS.name(), "Delete everything");
        assertThat(coordinator.post(removal, Map.of()).location()).hasValue("/groups");
        assertThat(coordinator.get("/groups").body()).doesNotContain(removal);
        assertThat(coordinator.get(removal).status()).isEqualTo(404);
        assertThat(coordinator.get("/coordination/audit").body()).contains("removed everything of a closed group");
        var group = circle.group().value().toString();
        var persona = circle.viewer(Cast.SOLVEIG).persona().value().toString();
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains(group) || row.text().contains(persona));
        assertThat(member.get("/today").status()).isEqualTo(200);
    }

    @Test
    void anAlumniCircleGoesOnTalkingAndMeetsNoMore() {
        end(1);
        facilitator.post(circle.path() + "/ending/choice", Map.of("afterwards", "ALUMNI"));
        later(100);
        assertThat(write().status()).isEqualTo(302);
        assertThat(member.get(circle.path() + "/meetings").status()).isEqualTo(422);
        assertThat(facilitator.get(circle.path() + "/invitations").status()).isEqualTo(422);
    }

    @Test
    void nobodyElseLearnsWhichChapterSomebodyChose() {
        facilitator.post(circle.path() + "/chapters", Map.of("place", "no-18-bodo"));
        var chapters = member.get(circle.path() + "/chapters");
        assertThat(chapters.all("input[name=chapter]")).hasSize(2);
        var chapter = chapters.all("input[name=chapter]").getLast().attr("value");
        member.post(circle.path() + "/chapters/choice", Map.of("chapter", chapter));
        assertThat(member.get(circle.path() + "/chapters")
                        .one("input[name=chapter][checked]")
                        .attr("value"))
                .isEqualTo(chapter);
        var seen = facilitator.get(circle.path() + "/chapters");
        assertThat(seen.one("input[name=chapter][checked]").attr("value")).isEmpty();
        assertThat(seen.body()).contains("Too few to say how many").doesNotContain("At least");
    }

    /** Everybody may know who goes to the town; what the facilitator reads moves for five together or not at all. */
    @Test
    void noChoiceOfOneMovesWhatIsSaidOfAChapter() {
        facilitator.post(circle.path() + "/chapters", Map.of("place", "no-18-bodo"));
        var chapter = member.get(circle.path() + "/chapters")
                .all("input[name=chapter]")
                .getLast()
                .attr("value");
        var crowd = new ArrayList<Visitor>();
        var personas = new ArrayList<String>();
        for (int number = 0; number < 14; number++) {
            var account = people.account(UUID.randomUUID() + "@example.org");
            var viewer =
                    people.founding.admit(account, circle.group(), Role.MEMBER, "Otter " + number, new Picture(number));
            personas.add(viewer.persona().text());
            crowd.add(people.signedIn(account));
        }
        crowd.subList(0, 4).forEach(one -> choose(one, chapter));
        assertThat(said()).doesNotContain("At least");
        choose(crowd.get(4), chapter);
        assertThat(said()).contains("At least 5 people");
        crowd.subList(5, 9).forEach(one -> choose(one, chapter));
        // one who goes to and fro is one
        for (int times = 0; times < 4; times++) {
            choose(crowd.get(5), "");
            choose(crowd.get(5), chapter);
        }
        assertThat(said()).contains("At least 5 people");
        choose(crowd.get(9), chapter);
        assertThat(said()).contains("At least 10 people");
        choose(crowd.getFirst(), "");
        facilitator.post(circle.path() + "/members/" + personas.get(1) + "/removal", Map.of());
        assertThat(said()).contains("At least 10 people");
        crowd.subList(2, 6).forEach(one -> choose(one, ""));
        assertThat(said()).doesNotContain("At least");
    }

    private void choose(Visitor one, String chapter) {
        one.post(circle.path() + "/chapters/choice", Map.of("chapter", chapter));
    }

    private String said() {
        return facilitator.get(circle.path() + "/chapters").body();
    }

    private void later(int days) {
        clock.move(Duration.ofDays(days));
        facilitator = circle.visitor(Cast.TOVE);
        member = circle.visitor(Cast.MEI);
    }

    private Answer write() {
        return member.post(threadPath + "/posts", Map.of("body", "Still awake"));
    }

    private void newRules(String grace) {
        var answer = facilitator.post(
                circle.path() + "/rules",
                Map.of("body", "Be kind.", "whatChanged", "Shorter", "grace", grace, "after", "1"));
        assertThat(answer.status()).isEqualTo(302);
    }

    private void ask(String words, int since) {
        facilitator.post(
                circle.path() + "/consents/words",
                Map.of("topic", "STATISTICS", "body", words, "offered", "yes", "since", Integer.toString(since)));
    }

    private void answer(String answer, int version) {
        member.post(
                circle.path() + "/consents",
                Map.of("topic", "STATISTICS", "answer", answer, "version", Integer.toString(version)));
    }

    private boolean hasConsented() {
        return consents.has(circle.group(), circle.viewer(Cast.MEI).persona(), ConsentTopic.STATISTICS);
    }

    private Answer format(String format, String size) {
        return facilitator.post(circle.path() + "/shape/format", Map.of("formats", format, "size", size));
    }

    private void end(int days) {
        var fields = new HashMap<String, String>();
        fields.put("lasting", "period");
        fields.put(
                "endsOn",
                LocalDate.now(clock.withZone(ZoneId.systemDefault()))
                        .plusDays(days)
                        .toString());
        assertThat(facilitator.post(circle.path() + "/shape/period", fields).status())
                .isEqualTo(302);
    }
}
