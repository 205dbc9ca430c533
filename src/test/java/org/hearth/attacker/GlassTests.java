package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever wants to learn who somebody is without being allowed to, or without their ever knowing. */
@AttackerTest
class GlassTests {

    private static final String GLASS = "/coordination/glass";
    private final String reason = "She wrote that she will not live until the morning " + UUID.randomUUID();

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    @Autowired
    Rows rows;

    private Circle circle;
    private String address;
    private Visitor member;
    private String reference;
    private Visitor asking;
    private Visitor deciding;

    @BeforeEach
    void twoCoordinatorsOfSomeStanding() {
        circle = people.gather(Cast.LONG_NIGHTS);
        address = UUID.randomUUID() + "@example.org";
        var account = people.account(address);
        var viewer = people.founding.admit(
                account, circle.group(), org.hearth.groups.Role.MEMBER, "Otter", new org.hearth.web.Picture(3));
        reference = viewer.persona().text();
        people.coordinator("first@example.org");
        people.coordinator("second@example.org");
        later(Duration.ofDays(8));
        member = people.signedIn(account);
    }

    @AfterEach
    void now() {
        clock.putBack();
    }

    /** Both sign in anew, as they would have to. */
    private void later(Duration by) {
        clock.move(by);
        asking = people.coordinator("first@example.org");
        deciding = people.coordinator("second@example.org");
    }

    private String ask(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("reference", reference, "ground", "DANGER", "reason", reason));
        fields.putAll(more);
        assertThat(asking.post(GLASS, fields).status()).isEqualTo(302);
        return asking.get(GLASS).page().select("li").stream()
                .filter(row -> row.text().contains(reason))
                .map(row -> row.select("a[href^=" + GLASS + "/]").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoTogetherSeeItOnceAndThePersonIsTold() {
        var request = ask(Map.of());
        assertThat(deciding.get(request).body()).contains(reason).doesNotContain(address);
        assertThat(deciding.post(request + "/approval", Map.of()).status()).isEqualTo(302);
        assertThat(asking.get(request).body()).doesNotContain(address);
        assertThat(deciding.post(request + "/opening", Map.of()).status()).isEqualTo(422);
        var opened = asking.post(request + "/opening", Map.of());
        assertThat(opened.body()).contains(address);
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(asking.post(request + "/opening", Map.of()).status()).isEqualTo(422);
        assertThat(asking.get(request).body()).doesNotContain(address);
        assertThat(asking.get("/coordination/audit").body())
                .contains("saw the address behind", reason)
                .doesNotContain(address);
        assertThat(Mailbag.path(mail.letter(address, 1))).isEqualTo("/you/opened");
        assertThat(Mailbag.text(mail.letter(address, 1))).doesNotContain("Otter", "address", reason);
        assertThat(member.get("/you/opened").body()).contains(reason, "Otter");
        assertThat(people.signedIn(Cast.MEI).get("/you/opened").body()).doesNotContain(reason);
    }

    @Test
    void oneAloneNeverDoes() {
        var request = ask(Map.of());
        assertThat(asking.post(request + "/approval", Map.of()).status()).isEqualTo(422);
        assertThat(asking.post(request + "/opening", Map.of()).status()).isEqualTo(422);
        var other = people.signedIn(people.account("first@example.org"));
        assertThat(other.post(request + "/approval", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void nobodyMakesASecondCoordinatorToNod() {
        var request = ask(Map.of());
        var made = people.coordinator(UUID.randomUUID() + "@example.org");
        // its term began by the database's clock, eight days ago for this one
        clock.putBack();
        assertThat(made.post(request + "/approval", Map.of()).status()).isEqualTo(422);
        assertThat(made.get(request).body()).contains("from your seventh day");
    }

    @Test
    void nobodyIsJudgeInTheirOwnCase() {
        people.coordinator(address);
        later(Duration.ofDays(8));
        var self = people.coordinator(address);
        assertThat(self.post(GLASS, Map.of("reference", reference, "ground", "DANGER", "reason", "Me"))
                        .status())
                .isEqualTo(422);
        var request = ask(Map.of());
        assertThat(self.post(request + "/approval", Map.of()).status()).isEqualTo(404);
        assertThat(self.post(request + "/refusal", Map.of()).status()).isEqualTo(404);
        assertThat(deciding.post(request + "/approval", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void aCoordinatorLearnsOfARequestAboutThemselvesWhenTheyAreToldAndNotBefore() {
        people.coordinator(address);
        later(Duration.ofDays(8));
        var self = people.coordinator(address);
        var listBefore = self.get(GLASS).essence();
        var auditBefore = audit(self);
        int letters = mail.to(address).size();
        var request = ask(Map.of("delay", "yes"));
        deciding.post(request + "/approval", Map.of("delay", "yes"));
        assertThat(asking.post(request + "/opening", Map.of()).body()).contains(address);
        assertThat(self.get(GLASS).essence()).isEqualTo(listBefore);
        assertThat(audit(self)).isEqualTo(auditBefore);
        var invented = GLASS + "/" + org.hearth.kernel.Id.random();
        assertThat(self.get(request).essence()).isEqualTo(self.get(invented).essence());
        assertThat(self.post(request + "/approval", Map.of()).essence())
                .isEqualTo(self.post(invented + "/approval", Map.of()).essence());
        assertThat(mail.to(address)).hasSize(letters);
        assertThat(audit(asking)).isNotEqualTo(auditBefore).contains(reason);
        later(Duration.ofDays(7).plusMinutes(1));
        self = people.coordinator(address);
        assertThat(self.get("/you/opened").body()).contains(reason);
        assertThat(self.get(GLASS).body()).contains(reason);
        assertThat(self.get(request).status()).isEqualTo(200);
    }

    /** Pages of the audit, its count and its download, as one reader has them. */
    private static String audit(Visitor reader) {
        var page = reader.get("/coordination/audit");
        var download = reader.get("/coordination/audit/download").body();
        return page.page().select("main").text() + page.page().select("main a").eachAttr("href") + download;
    }

    @Test
    void declinedItStaysClosed() {
        var request = ask(Map.of());
        assertThat(deciding.post(request + "/refusal", Map.of()).status()).isEqualTo(302);
        assertThat(deciding.post(request + "/approval", Map.of()).status()).isEqualTo(422);
        assertThat(asking.post(request + "/opening", Map.of()).status()).isEqualTo(422);
        assertThat(member.get("/you/opened").body()).contains("Nobody has");
    }

    @Test
    void afterADayItIsTooLate() {
        var request = ask(Map.of());
        later(Duration.ofHours(25));
        assertThat(deciding.post(request + "/approval", Map.of()).status()).isEqualTo(422);
        var another = ask(Map.of("reason", "Again: " + reason));
        deciding.post(another + "/approval", Map.of());
        later(Duration.ofHours(25));
        assertThat(asking.post(another + "/opening", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void tellingIsPutOffOnlyByBothAndEndsByItself() {
        var request = ask(Map.of("delay", "yes"));
        assertThat(deciding.post(request + "/approval", Map.of()).status()).isEqualTo(422);
        assertThat(deciding.post(request + "/approval", Map.of("delay", "yes")).status())
                .isEqualTo(302);
        assertThat(asking.post(request + "/opening", Map.of()).body()).contains(address);
        assertThat(member.get("/you/opened").body()).doesNotContain(reason);
        later(Duration.ofDays(7).plusMinutes(1));
        assertThat(member.get("/you/opened").body()).contains(reason, "later than it happened");
        looks.tell();
        assertThat(Mailbag.path(mail.letter(address, 1))).isEqualTo("/you/opened");
    }

    @Autowired
    org.hearth.identity.glass.Looks looks;

    @Test
    void theLawIsNoReasonToTellLater() {
        var request = ask(Map.of("ground", "LAW", "delay", "yes"));
        deciding.post(request + "/approval", Map.of());
        asking.post(request + "/opening", Map.of());
        assertThat(member.get("/you/opened").body()).contains(reason);
    }

    @Test
    void aDismissedCoordinatorsWordCountsNoMore() {
        var request = ask(Map.of());
        deciding.post(request + "/approval", Map.of());
        var dismissal = asking.get("/coordination/people").page().select("li").stream()
                .filter(row -> row.text().contains("second@example.org"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
        assertThat(asking.post(dismissal, Map.of("reason", "Left us")).status()).isEqualTo(302);
        assertThat(deciding.get("/coordination").status()).isEqualTo(302);
        assertThat(deciding.get("/groups/new").status()).isEqualTo(302);
        assertThat(asking.post(request + "/opening", Map.of()).status()).isEqualTo(422);
        assertThat(Mailbag.path(mail.letter("second@example.org", 1))).isEqualTo("/coordination/people");
    }

    @Test
    void aCoordinatorComesByAnAskingThatAllLearnOf() {
        var wanted = UUID.randomUUID() + "@example.org";
        asking.post("/coordination/people", Map.of("address", wanted));
        var letter = mail.linkPath(wanted, 1);
        assertThat(member.get(letter).status()).isEqualTo(404);
        assertThat(member.post(letter, Map.of()).status()).isEqualTo(404);
        var invited = people.signedIn(people.account(wanted));
        assertThat(invited.get(letter).status()).isEqualTo(200);
        assertThat(invited.get("/coordination").status()).isEqualTo(404);
        var before = mail.to("first@example.org").size();
        assertThat(invited.post(letter, Map.of()).status()).isEqualTo(302);
        mail.letter("first@example.org", before + 1);
        assertThat(asking.get("/coordination/audit").body()).contains("became a coordinator", wanted);
        assertThat(invited.get(letter).status()).isNotEqualTo(200);
    }

    @Test
    void aFacilitatorOpensAContactAloneAndNeverInSilence() {
        member.post(
                circle.path() + "/emergency",
                Map.of("name", "Aunt Kari", "phone", "+47 99 88 77 66", "help", "Let her talk about the boat"));
        var facilitator = circle.visitor(Cast.TOVE);
        var contact = circle.path() + "/contacts/" + reference;
        assertThat(facilitator.get(contact).body()).doesNotContain("Kari");
        assertThat(facilitator.post(contact, Map.of()).status()).isEqualTo(422);
        assertThat(circle.visitor(Cast.MEI)
                        .post(contact, Map.of("reason", "Curious"))
                        .status())
                .isEqualTo(404);
        assertThat(member.get("/you/opened").body()).contains("Nobody has");
        assertThat(facilitator
                        .post(contact, Map.of("reason", "No word for two days"))
                        .body())
                .contains("Aunt Kari", "+47 99 88 77 66", "the boat");
        assertThat(member.get("/you/opened").body()).contains("No word for two days", "Lantern");
        assertThat(Mailbag.path(mail.letter(address, 1))).isEqualTo("/you/opened");
        assertThat(asking.get("/coordination/audit").body()).contains("opened the emergency contact of");
        member.post(circle.path() + "/emergency/removal", Map.of());
        assertThat(facilitator.post(contact, Map.of("reason", "Again")).status())
                .isEqualTo(404);
    }

    @Test
    void theContactOfSomebodyWithoutAnAddressIsOpenedAsWell() {
        var account = new org.hearth.web.AccountId(rows.database
                .sql("insert into account default values returning id")
                .query(Long.class)
                .single());
        var viewer = people.founding.admit(
                account, circle.group(), org.hearth.groups.Role.MEMBER, "Plover", new org.hearth.web.Picture(5));
        var plover = people.signedIn(account);
        plover.post(circle.path() + "/emergency", Map.of("name", "Uncle Per", "phone", "+47 11 22 33 44"));
        var opened = circle.visitor(Cast.TOVE)
                .post(circle.path() + "/contacts/" + viewer.persona().text(), Map.of("reason", "She does not answer"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("Uncle Per");
        assertThat(plover.get("/you/opened").body()).contains("She does not answer");
    }

    @Test
    void noReasonIsCalculatedByTheProgramThatOpensTheTable() {
        member.post(circle.path() + "/emergency", Map.of("name", "Aunt Kari", "phone", "+47 99 88 77 66"));
        var formula = "=HYPERLINK(\"https://elsewhere.example\") " + UUID.randomUUID();
        circle.visitor(Cast.TOVE).post(circle.path() + "/contacts/" + reference, Map.of("reason", formula));
        assertThat(asking.get("/coordination/audit/download").body())
                .contains("\t'" + formula)
                .doesNotContain("\t" + formula);
    }
}
