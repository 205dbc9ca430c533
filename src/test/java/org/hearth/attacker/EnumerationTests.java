package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Finding out who has an account: the answers are alike, and so is the work behind them, statement by statement. */
@AttackerTest
@Import(Statements.class)
class EnumerationTests {

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Outbox outbox;

    @Autowired
    Statements statements;

    private record Seen(Answer answer, List<String> work) {}

    @Test
    void signingInAsKnownAndAsUnknown() {
        var known = known();
        assertAlike(signIn(known), signIn(unknown()));
    }

    @Test
    void aFloodedAddressAndOneThatIsUnknownAndFlooded() {
        var known = known();
        var unknown = unknown();
        for (int times = 0; times < 5; times++) {
            signIn(known);
            signIn(unknown);
        }
        assertAlike(signIn(known), signIn(unknown));
    }

    @Test
    void invitingKnownAndUnknown() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var facilitator = circle.visitor(Cast.TOVE);
        // whose persona this is, is looked up once and remembered
        facilitator.get(circle.path());
        assertAlike(invite(facilitator, circle, known()), invite(facilitator, circle, unknown()));
    }

    @Test
    void askingForTheLinkOfAnInvitation() {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var facilitator = circle.visitor(Cast.TOVE);
        var known = known();
        var unknown = unknown();
        invite(facilitator, circle, known);
        invite(facilitator, circle, unknown);
        var ofKnown = mail.linkPath(known, 1);
        var ofUnknown = mail.linkPath(unknown, 1);
        assertAlike(post(people.nobody(), ofKnown, Map.of()), post(people.nobody(), ofUnknown, Map.of()));
    }

    @Test
    void changingToAnAddressThatIsTakenAndToOneThatIsFree() {
        var taken = known();
        var first = people.signedIn(people.account(known()));
        var second = people.signedIn(people.account(known()));
        assertAlike(
                post(first, "/you/address", Map.of("address", taken)),
                post(second, "/you/address", Map.of("address", unknown())));
    }

    @Test
    void aRecoveryCodeThatWasUsedAndOneThatNeverWas() {
        var owner = people.signedIn(people.account(known()));
        var used = code(owner);
        code(owner);
        var other = people.signedIn(people.account(known()));
        var never = code(other);
        people.nobody().post("/sign-in/recovery", Map.of("code", never));
        outbox.awaitEmpty();
        var first = post(people.nobody(), "/sign-in/recovery", Map.of("code", used));
        var second = post(people.nobody(), "/sign-in/recovery", Map.of("code", never));
        var mistyped = post(people.nobody(), "/sign-in/recovery", Map.of("code", never.substring(4)));
        assertThat(first.answer().status()).isEqualTo(422);
        assertThat(first.work()).isEqualTo(second.work()).isEqualTo(mistyped.work());
        assertThat(first.answer().essence().replace(used, ""))
                .isEqualTo(second.answer().essence().replace(never, ""));
    }

    @Test
    void workThatDiffersWouldBeNoticed() {
        var visitor = people.nobody();
        var page = statements.of(() -> visitor.get("/help-now"));
        assertThat(signIn(known()).work()).isNotEqualTo(page).isNotEmpty();
    }

    private static String code(Visitor owner) {
        return owner.post("/you/recovery", Map.of())
                .one(".recovery-code strong")
                .text();
    }

    private Seen signIn(String address) {
        return post(people.nobody(), "/sign-in", Map.of("address", address));
    }

    private Seen invite(Visitor facilitator, Circle circle, String address) {
        return post(facilitator, circle.path() + "/invitations", Map.of("address", address, "language", "en"));
    }

    private Seen post(Visitor visitor, String path, Map<String, String> fields) {
        var token = visitor.csrf();
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token);
        var answer = new Answer[1];
        var work = statements.of(() -> answer[0] = visitor.postBare(path, all));
        return new Seen(answer[0], work);
    }

    private static void assertAlike(Seen known, Seen unknown) {
        assertThat(unknown.answer().status()).isEqualTo(known.answer().status());
        assertThat(unknown.answer().location()).isEqualTo(known.answer().location());
        assertThat(unknown.answer().headers().map().keySet())
                .isEqualTo(known.answer().headers().map().keySet());
        assertThat(unknown.answer().body()).hasSameSizeAs(known.answer().body());
        assertThat(unknown.work()).isEqualTo(known.work());
    }

    private String known() {
        var address = unknown();
        people.account(address);
        return address;
    }

    private static String unknown() {
        return UUID.randomUUID() + "@example.org";
    }
}
