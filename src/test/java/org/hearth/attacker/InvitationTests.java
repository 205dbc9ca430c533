package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way from the mail into the group, and everything that must not lead there. */
@AttackerTest
class InvitationTests {

    private static final Map<String, String> AGREED = Map.of("rules", "agreed", "emergency", "agreed");

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    MovableClock clock;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Visitor facilitator;

    @BeforeEach
    void aFacilitator() {
        circle = people.gather(Cast.LONG_NIGHTS);
        facilitator = circle.visitor(Cast.TOVE);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void anInvitedPersonComesInByTheLinksAlone() {
        var link = invite();
        var guest = people.nobody();
        var open = guest.get(link);
        assertThat(open.body()).doesNotContain(Cast.LONG_NIGHTS.name(), Cast.LONG_NIGHTS.purpose());
        guest.submit(open, open.one("form[action^=/invitation]"), Map.of());
        var signIn = guest.get(mail.linkPath(address, 2));
        var rules = guest.follow(guest.fill(signIn, "token", Map.of()));
        assertThat(rules.one("h1").text()).isEqualTo(Cast.LONG_NIGHTS.name());
        var persona = guest.follow(guest.fill(rules, "rules", AGREED));
        var inside = guest.follow(guest.fill(persona, "pseudonym", Map.of("pseudonym", "Otter", "picture", "7")));
        assertThat(inside.path()).isEqualTo(circle.path() + "/threads");
        assertThat(inside.status()).isEqualTo(200);
        assertThat(guest.get(link).status()).isEqualTo(410);
        assertThat(facilitator.get(circle.path() + "/invitations").body()).doesNotContain(address);
    }

    @Test
    void openingALinkAndItsPagesUsesNothingUp() {
        var link = invite();
        var guest = people.signedIn(people.account(address));
        for (int scan = 0; scan < 3; scan++) {
            guest.open(link);
            guest.open(link + "/rules");
            guest.open(link + "/persona?agreed=1");
        }
        assertThat(join(guest, link, "Otter").status()).isEqualTo(302);
    }

    @Test
    void anInvitationTakenBackOpensNothing() {
        var link = invite();
        var list = facilitator.get(circle.path() + "/invitations");
        facilitator.submit(list, list.one("form[action$=withdrawal]"), Map.of());
        assertClosed(link);
    }

    @Test
    void anInvitationExpiresAfterTwoWeeks() {
        var link = invite();
        clock.move(Duration.ofDays(14).plusSeconds(1));
        assertClosed(link);
    }

    @Test
    void anInventedInvitationIsAnsweredAsAUsedOne() {
        var used = invite();
        join(people.signedIn(people.account(address)), used, "Otter");
        var visitor = people.nobody();
        assertThat(visitor.get("/invitation/" + "a".repeat(43)).essence())
                .isEqualTo(visitor.get(used).essence());
        assertClosed(used);
    }

    @Test
    void invitingAgainClosesTheOlderLink() {
        var first = invite();
        facilitator.post(circle.path() + "/invitations", Map.of("address", address));
        var second = mail.linkPath(address, 2);
        assertThat(people.nobody().get(first).status()).isEqualTo(410);
        assertThat(people.nobody().get(second).status()).isEqualTo(200);
    }

    @Test
    void ofTwoAtOnceByOneInvitationOneComesIn() {
        var link = invite();
        var answers = Stream.of(address, address)
                .map(people::account)
                .map(people::signedIn)
                .map(guest -> CompletableFuture.supplyAsync(
                        () -> join(guest, link, "Otter " + guest.hashCode()).status()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 302))
                .hasSize(1);
        assertThat(facilitator.get(circle.path()).page().select(".people li:contains(Otter)"))
                .hasSize(1);
    }

    @Test
    void aPseudonymThatIsTakenIsRefusedWhateverItsCaseAndAccents() {
        var link = invite();
        var guest = people.signedIn(people.account(address));
        for (var same : new String[] {"Birch", "BIRCH", "Bîrch", "B i r c h", "Birch.", "Ｂirch", "birch"}) {
            var answer = join(guest, link, same);
            assertThat(answer.status()).as(same).isEqualTo(422);
            assertThat(answer.one("input[name=pseudonym]").attr("value")).isEqualTo(same);
            assertThat(answer.one(".error").text()).contains("has this pseudonym");
        }
        assertThat(join(guest, link, "Birchwood").status()).isEqualTo(302);
    }

    @Test
    void noPseudonymLooksLikeAnAddressOrLikeNothing() {
        var link = invite();
        var guest = people.signedIn(people.account(address));
        for (var unfit : new String[] {
            "",
            "x",
            "x".repeat(31),
            "a@b.no",
            "<b>Otter</b>",
            "\u0301\u0301\u0301",
            "🔥🔥",
            " - ",
            "O\u202etter",
            "a\nb\u0000"
        }) {
            assertThat(join(guest, link, unfit).status()).as(unfit).isEqualTo(422);
        }
    }

    @Test
    void nobodyComesInWithoutHavingAgreed() {
        var link = invite();
        var guest = people.signedIn(people.account(address));
        var refused = guest.post(link + "/persona", Map.of("pseudonym", "Otter"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(guest.get(link + "/persona").location()).hasValue(link + "/rules");
        assertThat(guest.post(link + "/rules", Map.of("rules", "agreed")).status())
                .isEqualTo(422);
        assertThat(guest.get(circle.path()).status()).isEqualTo(404);
    }

    @Test
    void anotherGroupsInvitationCannotBeTakenBack() {
        var link = invite();
        var list = facilitator.get(circle.path() + "/invitations");
        var id = list.one("form[action$=withdrawal]").attr("action").split("/")[4];
        var other = people.gather(Cast.AFTER);
        other.visitor(Cast.TOVE).post(other.path() + "/invitations/" + id + "/withdrawal", Map.of());
        assertThat(people.nobody().get(link).status()).isEqualTo(200);
    }

    @Test
    void aMemberWhoOpensAnInvitationToTheirGroupUsesNothingUp() {
        var link = invite();
        assertThat(circle.visitor(Cast.MEI).open(link).path()).isEqualTo(circle.path() + "/threads");
        assertThat(people.nobody().get(link).status()).isEqualTo(200);
    }

    private String invite() {
        facilitator.post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        return mail.linkPath(address, 1);
    }

    private static Answer join(Visitor guest, String link, String pseudonym) {
        return guest.post(link + "/persona", Map.of("agreed", "1", "pseudonym", pseudonym, "picture", "7"));
    }

    private void assertClosed(String link) {
        var guest = people.signedIn(people.account("late@example.org"));
        assertThat(people.nobody().get(link).status()).isEqualTo(410);
        assertThat(people.nobody().post(link, Map.of()).status()).isEqualTo(410);
        assertThat(guest.get(link + "/rules").status()).isEqualTo(410);
        assertThat(guest.post(link + "/rules", AGREED).status()).isIn(404, 410);
        assertThat(join(guest, link, "Late").status()).isEqualTo(410);
        assertThat(guest.get(circle.path()).status()).isEqualTo(404);
    }
}
