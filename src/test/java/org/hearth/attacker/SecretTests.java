package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody learns who reads the database, the log, or the pages of two groups side by side. */
@AttackerTest
@ExtendWith(OutputCaptureExtension.class)
class SecretTests {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,}|\\d{4,}");

    @Autowired
    People people;

    @Autowired
    OwnersWay owner;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @Test
    void noAddressStandsInTheDatabase() throws Exception {
        var address = "canary-" + UUID.randomUUID() + "@example.org";
        walkIn(address, "Otter");
        var hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        var forms = List.of(
                address,
                address.substring(0, address.indexOf('@')),
                Base64.getEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8)),
                HexFormat.of().formatHex(address.getBytes(StandardCharsets.UTF_8)),
                HexFormat.of().formatHex(hash),
                new String(hash, StandardCharsets.ISO_8859_1));
        for (var row : rows.dump()) {
            assertThat(row.text()).as(row.table()).doesNotContain(forms);
        }
    }

    @Test
    void theDumpDoesHoldWhatIsNotSealed() {
        walkIn("open-" + UUID.randomUUID() + "@example.org", "Visible");
        assertThat(rows.dump())
                .anyMatch(row -> row.table().equals("persona") && row.text().contains("Visible"));
    }

    @Test
    void noRowHoldsAnAccountTogetherWithAPersona() {
        owner.run("select setval('account_id_seq', 730000000 + nextval('account_id_seq') * 1000)");
        var address = UUID.randomUUID() + "@example.org";
        walkIn(address, "Otter");
        var account = Long.toString(people.account(address).value());
        var personas = personas();
        assertThat(account).hasSizeGreaterThan(8);
        assertThat(rows.dump().stream().filter(row -> row.text().contains(account)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(personas)
                        .as(row.table())
                        .noneMatch(persona -> row.text().contains(persona)));
    }

    private Set<String> personas() {
        return new HashSet<>(database.sql("select id::text from persona")
                .query((row, number) -> row.getString(1))
                .list());
    }

    @Test
    void theLogOfAWholeVisitHoldsNothingOfIt(CapturedOutput output) {
        var address = "logged-" + UUID.randomUUID() + "@example.org";
        var visit = walkIn(address, "Quiet otter");
        visit.visitor.post(
                visit.circle.path() + "/threads", Map.of("title", "Unlogged title", "body", "Unlogged words"));
        visit.visitor.get("/groups/unlogged-path/threads?q=unlogged-query");
        visit.visitor.post("/language", Map.of("language", "unlogged-language", "back", "/{unlogged-back}"));
        visit.visitor.postBare(visit.circle.path() + "/threads", Map.of("body", "Unlogged words without a token"));
        new Crawl(visit.visitor).from("/today", visit.circle.path());
        LoggerFactory.getLogger("org.hearth").info("this line is logged");
        var log = output.getAll();
        assertThat(log).contains("this line is logged");
        assertThat(log.toLowerCase(java.util.Locale.ROOT)).doesNotContain("unlogged", "logged-", "quiet otter");
        assertThat(log)
                .doesNotContain(visit.circle.group().text())
                .doesNotContain(visit.invitation.replaceFirst(".*/", ""))
                .doesNotContain(visit.visitor.cookie("hearth").orElseThrow());
    }

    @Test
    void twoPersonasOfOneAccountShareNoTokenInWhatOthersSee() {
        var night = people.gather(Cast.LONG_NIGHTS);
        var after = people.gather(Cast.AFTER);
        var here = night.thread(Cast.AMIR, "Here", "Written by one");
        night.people().forum.keepPost(night.viewer(Cast.MEI), here, "Written by another", people.clock.instant());
        var there = after.thread(Cast.AMIR, "There", "Written by the same");
        var seenHere = seenOf(night, "/threads/" + here.text(), "Blue heron");
        var seenThere = seenOf(after, "/threads/" + there.text(), "Steinrøys");
        var ofAnybody = seenOf(night, "/threads/" + here.text(), "Paper boat");
        assertThat(seenHere).isNotEmpty();
        var shared = new HashSet<>(seenHere);
        shared.retainAll(seenThere);
        shared.removeAll(ofAnybody);
        assertThat(shared).isEmpty();
    }

    /** Everything like a token in the pieces of the pages that show this pseudonym, as the facilitator sees them. */
    private static Set<String> seenOf(Circle circle, String path, String pseudonym) {
        var facilitator = circle.visitor(Cast.TOVE);
        return List.of(facilitator.get(circle.path() + path), facilitator.get(circle.path())).stream()
                .flatMap(page -> page.all("main li").stream())
                .filter(piece -> piece.text().contains(pseudonym))
                .map(piece -> piece.outerHtml().replaceAll("<path class=\"ground|[MmlhvazAHVL0-9. -]{12,}", " "))
                .flatMap(html -> TOKEN.matcher(html).results())
                .map(found -> found.group())
                .filter(token -> !token.equals(circle.group().text()))
                .collect(Collectors.toSet());
    }

    private record Visit(Visitor visitor, Circle circle, String invitation) {}

    /** From the invitation's mail into the group, all by pages. */
    private Visit walkIn(String address, String pseudonym) {
        var circle = people.gather(Cast.LONG_NIGHTS);
        circle.visitor(Cast.TOVE).post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        var invitation = mail.linkPath(address, 1);
        var visitor = people.nobody();
        visitor.post(invitation, Map.of());
        visitor.fill(visitor.get(mail.linkPath(address, 2)), "token", Map.of());
        visitor.post(invitation + "/persona", Map.of("agreed", "1", "pseudonym", pseudonym, "picture", "7"));
        assertThat(visitor.get(circle.path()).status()).isEqualTo(200);
        outbox.awaitEmpty();
        return new Visit(visitor, circle, invitation);
    }
}
