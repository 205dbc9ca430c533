package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks to come in is known to nobody, and what they said is gone when it is decided. */
@AttackerTest
class AdmissionTests {

    private static final String CANARY = "canary-cannot-sleep-3291";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Mailbag mail;

    @Autowired
    Outbox outbox;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Visitor facilitator;
    private AtTheDoor door;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        facilitator = circle.visitor(Cast.TOVE);
        door = new AtTheDoor(rows, circle);
    }

    @Test
    void aHiddenGroupCannotBeAskedAndAnswersAsARandomId() {
        var nobody = people.nobody();
        var random = "/ask/" + Route.nothing();
        for (var closed : List.of(
                "visibility = 'HIDDEN', admission = 'OPEN'", "visibility = 'LISTED', admission = 'INVITATION'")) {
            door.set(closed);
            assertSame(nobody.get(door.path()), nobody.get(random));
            assertSame(
                    nobody.post(door.path() + "/link", Map.of("address", address)),
                    nobody.post(random + "/link", Map.of("address", address)));
            var someone = people.signedIn(people.account(address));
            assertSame(someone.post(door.path(), Map.of()), someone.post(random, Map.of()));
            assertSame(someone.get(door.path() + "/questions/0"), someone.get(random + "/questions/0"));
        }
        door.open("OPEN");
        assertThat(nobody.get(door.path()).body()).contains(Cast.LONG_NIGHTS.name());
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(404).isEqualTo(other.status());
        assertThat(one.essence()).isEqualTo(other.essence());
    }

    @Test
    void askingForALinkDoesNotTellWhoHasAnAccount() {
        door.open("OPEN");
        people.account("known-" + address);
        var known = people.nobody().post(door.path() + "/link", Map.of("address", "known-" + address));
        var unknown = people.nobody().post(door.path() + "/link", Map.of("address", address));
        assertThat(known.status()).isEqualTo(302).isEqualTo(unknown.status());
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(Mailbag.text(mail.letter("known-" + address, 1)).replaceAll("link/\\S+", ""))
                .isEqualTo(Mailbag.text(mail.letter(address, 1)).replaceAll("link/\\S+", ""));
    }

    @Test
    void aStrangerFindsTheirWayInByAnOpenDoor() {
        door.open("OPEN");
        var guest = people.nobody();
        guest.fill(guest.get(door.path()), "address", Map.of("address", address));
        var signIn = guest.get(mail.linkPath(address, 1));
        var again = guest.follow(guest.fill(signIn, "token", Map.of()));
        var first = guest.follow(guest.submit(again, again.one("form[action^=/ask]"), Map.of()));
        var review = guest.follow(guest.fill(first, "answer", Map.of("answer", "1")));
        var asking = guest.follow(guest.submit(review, review.one("form[action$=review]"), Map.of()));
        var rules = guest.open(asking.one("a.button.big").attr("href"));
        var persona = guest.follow(guest.fill(rules, "rules", Map.of("rules", "agreed", "emergency", "agreed")));
        var inside = guest.follow(guest.fill(persona, "pseudonym", Map.of("pseudonym", "Otter", "picture", "7")));
        assertThat(inside.path()).isEqualTo(circle.path() + "/threads");
        assertThat(guest.get("/asking").all("main .list li")).isEmpty();
    }

    @Test
    void answersAreReadByDecidersAloneAndAreGoneOnceDecided() {
        var asking = askedWithACanary();
        var path = circle.path() + "/asked/" + asking;
        assertThat(facilitator.get(path).body()).contains(CANARY).doesNotContain(address);
        assertThat(circle.visitor(Cast.MEI).get(path).status()).isEqualTo(404);
        var other = people.gather(Cast.AFTER);
        assertThat(other.visitor(Cast.TOVE)
                        .get(other.path() + "/asked/" + asking)
                        .status())
                .isEqualTo(404);
        assertThat(people.coordinator().get(path).status()).isEqualTo(404);
        var sealed = answerRows();
        assertThat(sealed).isNotEmpty();
        assertThat(dump()).noneMatch(row -> row.contains(CANARY) || row.contains(address));
        facilitator.post(path + "/acceptance", Map.of());
        assertThat(facilitator.get(path).status()).isEqualTo(404);
        assertThat(answerRows()).doesNotContainAnyElementsOf(sealed);
    }

    @Test
    void whatWasAnsweredIsGoneWhenItIsWithdrawnOrNotNow() {
        var withdrawn = askedWithACanary();
        people.signedIn(people.account(address)).post("/asking/" + withdrawn + "/withdrawal", Map.of());
        assertThat(facilitator.get(circle.path() + "/asked/" + withdrawn).status())
                .isEqualTo(404);
        var declined = askedWithACanary();
        facilitator.post(circle.path() + "/asked/" + declined + "/declining", Map.of("words", "Perhaps in spring."));
        var asker = people.signedIn(people.account(address));
        assertThat(asker.get("/asking/" + declined).body())
                .contains("Perhaps in spring.", "/find-a-group", "/help-now")
                .doesNotContain(CANARY);
    }

    @Test
    void nobodySeesAnothersRequest() {
        var asking = askedWithACanary();
        var other = people.signedIn(people.account("other-" + address));
        assertThat(other.get("/asking/" + asking).essence())
                .isEqualTo(other.get("/asking/" + Route.nothing()).essence());
        assertThat(other.post("/asking/" + asking + "/withdrawal", Map.of()).status())
                .isEqualTo(404);
        assertThat(facilitator.get(circle.path() + "/asked/" + asking).status()).isEqualTo(200);
    }

    @Test
    void somebodyInDangerGetsHelpAtOnceAndAPersonIsTold() {
        door.open("OPEN");
        door.question("YES_NO", Map.of("words", "Are you well?", "outcome1", "NOT_NOW"));
        var asker = door.asks(address);
        var help = asker.follow(asker.post(door.path() + "/questions/0", Map.of("answer", "0")));
        assertThat(help.one("a[href^=tel:]").attr("href")).isNotBlank();
        asker.post(door.path() + "/help", Map.of("reach", "in the evening on 555 01 23"));
        var today = facilitator.get("/today");
        assertThat(today.body()).contains("needs a human word");
        var list = facilitator.get(circle.path() + "/asked");
        var shown = facilitator.get(list.one("a[href*=/asked/]").attr("href"));
        assertThat(shown.body()).contains("in the evening on 555 01 23").doesNotContain(address);
        assertThat(Mailbag.path(mail.to(Cast.TOVE.address()).getLast())).isEqualTo("/today");
        // a rule never turns them away
        door.answers(asker, Map.of("answer", "0"), Map.of("answer", "1"));
        door.send(asker);
        assertThat(asker.get("/asking").body()).doesNotContain("Not this time");
    }

    @Test
    void nobodyFloodsThoseWhoDecideWithLetters() {
        door.open("OPEN");
        var asker = door.asks(address);
        outbox.awaitEmpty();
        var before = mail.to(Cast.TOVE.address()).size();
        for (int time = 0; time < 12; time++) {
            assertThat(asker.post(door.path() + "/questions/0", Map.of("answer", time % 2 == 0 ? "0" : "1"))
                            .status())
                    .isEqualTo(302);
        }
        asker.post(door.path() + "/questions/0", Map.of("answer", "0"));
        assertThat(facilitator.get("/today").body()).contains("needs a human word");
        outbox.awaitEmpty();
        assertThat(mail.to(Cast.TOVE.address()).size() - before).isBetween(1, 3);
    }

    @Test
    void aWordGoesBothWaysWithoutAnAddress() {
        var asking = askedWithACanary();
        facilitator.post(circle.path() + "/asked/" + asking + "/words", Map.of("words", "Shall we talk at six?"));
        assertThat(Mailbag.path(mail.letter(address, 1))).isEqualTo("/asking");
        var asker = people.signedIn(people.account(address));
        assertThat(asker.get("/asking/" + asking).body()).contains("Shall we talk at six?");
        asker.post("/asking/" + asking + "/words", Map.of("words", "Six is good."));
        assertThat(facilitator.get(circle.path() + "/asked/" + asking).body())
                .contains("Six is good.")
                .doesNotContain(address, "Lantern</span> <span class=\"hint\">you");
        assertThat(dump()).noneMatch(row -> row.contains("Six is good."));
    }

    @Test
    void ofThirtyAtOnceFifteenGetAPlaceAndTheOthersWaitInOrder() {
        int before = 4;
        door.open("OPEN").size(before + 15).withoutDanger();
        var askers = IntStream.range(0, 30)
                .mapToObj(number -> door.asks(number + "-" + address))
                .toList();
        var sent = askers.stream()
                .map(asker -> CompletableFuture.supplyAsync(() -> door.send(asker)))
                .toList();
        var states = IntStream.range(0, 30)
                .mapToObj(number -> askers.get(number)
                        .get("/asking/" + sent.get(number).join())
                        .body())
                .toList();
        assertThat(states.stream().filter(body -> body.contains("There is a place for you")))
                .hasSize(15);
        assertThat(states.stream().filter(body -> body.contains("Just now the group is full")))
                .hasSize(15);
        assertThat(states.stream().filter(body -> body.contains("You are the next")))
                .hasSize(1);
    }

    @Test
    void aPlaceThatIsGivenBackGoesToTheNext() {
        door.open("OPEN").size(5).withoutDanger();
        var first = door.asks("first-" + address);
        var second = door.asks("second-" + address);
        var offered = door.send(first);
        var waits = door.send(second);
        assertThat(second.get("/asking/" + waits).body()).contains("You are the next");
        assertThat(facilitator
                        .post(circle.path() + "/waiting/" + waits + "/offer", Map.of("reason", "Lives alone"))
                        .status())
                .isEqualTo(422);
        first.post("/asking/" + offered + "/withdrawal", Map.of());
        assertThat(second.get("/asking/" + waits).body()).contains("There is a place for you");
        assertThat(Mailbag.path(mail.letter("second-" + address, 1))).isEqualTo("/asking");
    }

    @Test
    void anInvitationToAFullGroupLeadsToItsWaitingListAndIsNotUsedUp() {
        facilitator.post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        var link = mail.linkPath(address, 1);
        var guest = people.signedIn(people.account(address));
        door.size(1);
        assertThat(guest.get(link + "/rules").body())
                .contains("Just now every place is taken")
                .doesNotContain("href=\"" + door.path());
        door.open("REQUEST");
        assertThat(guest.get(link + "/rules").one("main a.button").attr("href")).isEqualTo(door.path());
        var wish = Map.of("agreed", "1", "pseudonym", "Otter", "picture", "7");
        assertThat(guest.post(link + "/persona", wish).one("main a.button").attr("href"))
                .isEqualTo(door.path());
        door.size(50);
        assertThat(guest.post(link + "/persona", wish).status()).isEqualTo(302);
    }

    @Test
    void aPlaceOpensToTheOneItIsKeptForAlone() {
        door.open("OPEN").withoutDanger();
        var asker = door.asks(address);
        var way = asker.get("/asking/" + door.send(asker)).one("a.button.big").attr("href");
        var thief = people.signedIn(people.account("thief-" + address));
        assertThat(thief.get(way).status()).isEqualTo(410);
        var join = Map.of("agreed", "1", "pseudonym", "Thief", "picture", "7");
        assertThat(thief.post(way.replace("/rules", "/persona"), join).status()).isEqualTo(404);
        assertThat(people.nobody().get(way.replace("/rules", "")).status()).isEqualTo(410);
        assertThat(asker.get(way).status()).isEqualTo(200);
    }

    @Test
    void somebodyWhoWasRemovedDoesNotComeBackByAnOpenDoor() {
        door.open("OPEN").withoutDanger();
        facilitator.post(
                circle.path() + "/members/" + circle.viewer(Cast.MEI).persona().text() + "/removal", Map.of());
        var removed = door.asks(Cast.MEI.address());
        assertThat(removed.get("/asking/" + door.send(removed)).body()).contains("A person reads it");
    }

    @Test
    void oldAnswersGoByThemselves() {
        askedWithACanary();
        assertThat(answerRows()).isNotEmpty();
        rows.database
                .sql("update asking set asked_at = now() - interval '91 days' where group_id = :group")
                .param("group", circle.group().value())
                .update();
        forgetting.forgetOld();
        await().atMost(Duration.ofSeconds(5)).until(() -> answerRows().isEmpty());
    }

    @Autowired
    org.hearth.admission.asking.Askings forgetting;

    private String askedWithACanary() {
        door.open("REQUEST").withoutDanger();
        if (facilitator
                .get(circle.path() + "/screening")
                .all("a[href*=/screening/questions/]")
                .isEmpty()) {
            door.question("TEXT", Map.of("words", "What brings you here?"));
        }
        var asker = door.asks(address);
        door.answers(asker, Map.of("text", CANARY));
        return door.send(asker);
    }

    private List<String> answerRows() {
        return rows.database
                .sql("""
                        select answer_sealed from asking_answer
                        join asking on id = asking_id
                        where group_id = :group""")
                .param("group", circle.group().value())
                .query((row, number) -> Base64.getEncoder().encodeToString(row.getBytes(1)))
                .list();
    }

    private List<String> dump() {
        return rows.dump().stream().map(Rows.Row::text).toList();
    }
}
