package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links, codes, lists and referrals let in whom they are meant for, and tell nothing to anybody else. */
@AttackerTest
class WaysInTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Mailbag mail;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Visitor facilitator;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        facilitator = circle.visitor(Cast.TOVE);
    }

    @Test
    void aMailedInvitationIsItsAddresseesAlone() {
        facilitator.post(circle.path() + "/invitations", Map.of("address", address));
        var link = mail.linkPath(address, 1);
        var thief = people.signedIn(people.account("thief-" + address));
        var refused = thief.get(link + "/rules");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(address, Cast.LONG_NIGHTS.name());
        assertThat(join(thief, link, "Thief").status()).isEqualTo(404);
        thief.submit(refused, refused.one("form[action=" + link + "]"), Map.of());
        assertThat(mail.linkPath(address, 2)).startsWith("/sign-in/link/");
        assertThat(join(people.signedIn(people.account(address)), link, "Otter").status())
                .isEqualTo(302);
    }

    @Test
    void aLinkLetsInAsManyAsItSaysAndSaysHowManyCameNotWho() {
        var link = link(2);
        var answers = IntStream.range(0, 5)
                .mapToObj(number -> people.signedIn(people.account(number + "-" + address)))
                .map(guest -> CompletableFuture.supplyAsync(
                        () -> join(guest, link, "Otter " + letters(guest)).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 302))
                .hasSize(2);
        assertThat(people.nobody().get(link).status()).isEqualTo(410);
        assertThat(facilitator.get(circle.path() + "/invitations").body()).contains("Came by it: 2. Left: 0.");
    }

    @Test
    void aFullGroupLetsNobodyElseInByALink() {
        new AtTheDoor(rows, circle).size(5);
        var link = link(10);
        var answers = IntStream.range(0, 4)
                .mapToObj(number -> people.signedIn(people.account(number + "-" + address)))
                .map(guest -> CompletableFuture.supplyAsync(
                        () -> join(guest, link, "Otter " + letters(guest)).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 302))
                .hasSize(1);
    }

    @Test
    void aCodeUsedByTwoAtOnceGivesOneMembership() {
        var code = codes().getFirst();
        var way = people.nobody().post("/code", Map.of("code", code)).location().orElseThrow();
        var answers = List.of("one-", "two-").stream()
                .map(who -> people.signedIn(people.account(who + address)))
                .map(guest -> CompletableFuture.supplyAsync(
                        () -> join(guest, way, "Otter " + letters(guest)).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 302))
                .hasSize(1);
        assertThat(facilitator.get(circle.path()).page().select(".people li:contains(Otter)"))
                .hasSize(1);
    }

    @Test
    void aWrongAUsedAndAnOldCodeAreOneAnswer() {
        var codes = codes();
        var visitor = people.nobody();
        var used = codes.get(0);
        var way = visitor.post("/code", Map.of("code", used.toLowerCase(java.util.Locale.ROOT)))
                .location()
                .orElseThrow();
        assertThat(join(people.signedIn(people.account(address)), way, "Otter").status())
                .isEqualTo(302);
        var takenBack = codes.get(1);
        facilitator
                .get(circle.path() + "/invitations")
                .all("form[action$=withdrawal]")
                .forEach(form -> facilitator.post(form.attr("action"), Map.of()));
        var wrong = visitor.post("/code", Map.of("code", "0000-0000-0000"));
        assertThat(wrong.status()).isEqualTo(422);
        for (var dead : List.of(used, takenBack)) {
            var answer = visitor.post("/code", Map.of("code", dead));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.essence().replace(dead, ""))
                    .isEqualTo(wrong.essence().replace("0000-0000-0000", ""));
        }
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(takenBack));
    }

    @Test
    void guessingCodesComesToAnEnd() {
        var visitor = people.nobody();
        IntStream.range(0, 20).forEach(guess -> visitor.post("/code", Map.of("code", "0000-0000-0000")));
        var real = codes().getFirst();
        assertThat(visitor.post("/code", Map.of("code", real)).status()).isEqualTo(422);
    }

    @Test
    void aListIsReadWithoutTrustAndEachLetterHasOneReader() {
        var second = UUID.randomUUID() + "@example.org";
        var list = address + "\n\"=HYPERLINK(1)\"," + second + "\nnobody\nx@example.org\rBcc: y@example.org\n" + address
                + "\n" + "line without any\n".repeat(10_000);
        var preview = facilitator.post(circle.path() + "/invitations/list", Map.of("addresses", list));
        assertThat(preview.one("h1").text()).contains("addresses understood");
        assertThat(preview.body()).doesNotContain("Solveig", "already");
        facilitator.fill(preview, "addresses", Map.of("addresses", list));
        assertThat(mail.letter(address, 1)).isNotNull();
        assertThat(mail.letter(second, 1)).isNotNull();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> facilitator
                        .get(circle.path() + "/invitations/list")
                        .body()
                        .contains("Done"));
        assertThat(mail.to(address)).hasSize(1);
        assertThat(rows.dump().stream()
                        .filter(row -> row.table().startsWith("invitation"))
                        .map(Rows.Row::text)
                        .collect(Collectors.joining()))
                .doesNotContain(address);
    }

    @Test
    void aReferralIsReadByNobodyBeforeThePersonAgrees() {
        var canary = "canary-referred-7712";
        var door = new AtTheDoor(rows, circle).open("REFERRAL").withoutDanger();
        people.founding.admit(
                people.account("provider-" + address),
                circle.group(),
                org.hearth.groups.Role.PROVIDER,
                "Consultant",
                new org.hearth.web.Picture(9));
        var provider = people.signedIn(people.account("provider-" + address));
        var made = provider.post(circle.path() + "/referrals", Map.of("words", canary));
        var code = made.one(".code").text();
        assertThat(facilitator.get(circle.path() + "/asked").all("main .list li a"))
                .isEmpty();
        assertThat(facilitator.get(circle.path() + "/referrals").status()).isEqualTo(404);
        var way = people.nobody().post("/code", Map.of("code", code)).location().orElseThrow();
        assertThat(people.nobody().get(way).body()).doesNotContain(canary, Cast.LONG_NIGHTS.name());
        var person = people.signedIn(people.account(address));
        var words = person.open(way);
        assertThat(words.body()).contains(canary);
        person.fill(words, "words", Map.of("words", "only this"));
        var asking = door.send(person);
        assertThat(facilitator.get(circle.path() + "/asked/" + asking).body())
                .contains("only this")
                .doesNotContain(canary);
        assertThat(provider.get(circle.path() + "/referrals").body())
                .contains("In their hands")
                .doesNotContain("only this");
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(canary));
    }

    @Test
    void aLinkGivesNobodyWhoIsHereAnotherRole() {
        var supporter = people.signedIn(people.account(address));
        people.founding.admit(
                people.account(address),
                circle.group(),
                org.hearth.groups.Role.SUPPORTER,
                "Otter",
                new org.hearth.web.Picture(9));
        var link = link(5);
        assertThat(join(supporter, link, "Heron").status()).isEqualTo(302);
        assertThat(supporter.get(circle.path() + "/threads").status()).isEqualTo(404);
        assertThat(join(facilitator, link, "Lighthouse").status()).isEqualTo(302);
        assertThat(facilitator.get(circle.path() + "/roles").body()).contains("Lantern", "Otter");
        assertThat(facilitator.get(circle.path() + "/invitations").body()).contains("Came by it: 0. Left: 5.");
    }

    @Test
    void aProfessionalDoesNotLearnFromTheirOwnArchiveWhoAnswered() throws java.io.IOException {
        var door = new AtTheDoor(rows, circle).open("REFERRAL").withoutDanger();
        people.founding.admit(
                people.account("provider-" + address),
                circle.group(),
                org.hearth.groups.Role.PROVIDER,
                "Consultant",
                new org.hearth.web.Picture(9));
        var provider = people.signedIn(people.account("provider-" + address));
        var code = provider.post(circle.path() + "/referrals", Map.of("words", "She needs company"))
                .one(".code")
                .text();
        var before = archive(provider);
        var way = people.nobody().post("/code", Map.of("code", code)).location().orElseThrow();
        var person = people.signedIn(people.account(address));
        person.fill(person.open(way), "words", Map.of("words", "only this"));
        door.send(person);
        assertThat(before).contains("admission.referrals.written");
        assertThat(archive(provider)).isEqualTo(before);
    }

    private static String archive(Visitor visitor) {
        return Zip.of(visitor.download("/you/archive/hearth-archive.zip")).toString();
    }

    private String link(int times) {
        var page = facilitator.post(circle.path() + "/invitations/links", Map.of("times", "" + times, "days", "7"));
        return page.one("#made").attr("value").replaceFirst("^https?://[^/]+", "");
    }

    private List<String> codes() {
        var sheet = facilitator.post(circle.path() + "/invitations/codes", Map.of("slips", "3", "days", "7"));
        return sheet.all(".slip .code").stream().map(code -> code.text()).toList();
    }

    /** No two guests of one test choose alike names. */
    private static String letters(Visitor guest) {
        return Integer.toString(Math.abs(guest.hashCode()), 26)
                .chars()
                .mapToObj(letter -> Character.toString(letter < 'a' ? letter - '0' + 'k' : letter))
                .collect(Collectors.joining());
    }

    private static Answer join(Visitor guest, String link, String pseudonym) {
        return guest.post(link + "/persona", Map.of("agreed", "1", "pseudonym", pseudonym, "picture", "7"));
    }
}
