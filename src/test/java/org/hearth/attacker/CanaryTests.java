package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearth.attacker.Canaries.Canary;
import org.hearth.cast.Cast;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A person types a word of their own into every field, takes everything out, and is forgotten: what is left of them? */
@AttackerTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    private static final Duration PROMISED = Duration.ofSeconds(60);

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    Settings settings;

    private Circle circle;
    private Visitor person;
    private Canaries canaries;
    private String address;
    private String pseudonym;

    @BeforeEach
    void somebodyTypesEverywhere() {
        circle = people.gather(Cast.LONG_NIGHTS);
        address = Canaries.word() + "@example.org";
        pseudonym = Canaries.word();
        person = walkIn();
        canaries = new Canaries(person);
        canaries.note(pseudonym, "pseudonym");
        canaries.note(address, "address");
        var thread = circle.thread(Cast.MEI, "A thread of another", "Words of another");
        canaries.typeEverywhere(circle.threadPath(thread), circle.path() + "/threads", circle.path(), "/you", "/today");
        chat();
    }

    @Test
    void everyWordIsInTheArchiveAndNoneIsLeftAnywhere(CapturedOutput output) {
        assertThat(canaries.typed())
                .extracting(Canary::field)
                .contains(
                        "pseudonym",
                        "address",
                        "chat",
                        "/groups/{id}/threads title",
                        "/groups/{id}/threads body",
                        "/groups/{id}/threads/{id}/posts body",
                        "/groups/{id}/posts/{id}/edit body");
        var archive = Zip.of(person.download("/you/archive/hearth-archive.zip"));
        assertThat(missing(archive.part("book.html"))).isEmpty();
        assertThat(missing(archive.part("data.json"))).isEmpty();
        assertThat(archive.part("book.html")).doesNotContain("Words of another", "Paper boat", "<script", "https:");

        forget("GONE");
        await().atMost(PROMISED).until(() -> left().isEmpty());
        outbox.awaitEmpty();
        assertThat(filesWithCanaries()).isEmpty();
        LoggerFactory.getLogger("org.hearth").info("this line is logged");
        assertThat(output.getAll())
                .contains("this line is logged")
                .doesNotContain(canaries.typed().stream().map(Canary::word).toList());
    }

    @Test
    void wordsLeftBehindStandInPostsAloneAndUnderNoName() {
        forget("FORMER_MEMBER");
        await().atMost(PROMISED).until(() -> left().stream().noneMatch(line -> !line.matches("(post|thread): .*")));
        var page = circle.visitor(Cast.TOVE).get(circle.path() + "/threads");
        assertThat(page.body()).doesNotContain(pseudonym);
        var kept = left();
        assertThat(kept).isNotEmpty();
        assertThat(kept)
                .noneMatch(line -> line.contains("pseudonym") || line.contains("address") || line.contains("chat"));
    }

    @Test
    void theLastLetterIsTheLastTraceOfTheAddress() {
        forget("GONE");
        outbox.awaitEmpty();
        var letters = mail.to(address);
        assertThat(Mailbag.text(letters.getLast())).contains("do not know your address any more");
        var somebody = people.nobody();
        somebody.fill(somebody.get("/sign-in"), "address", Map.of("address", address));
        assertThat(Mailbag.text(mail.letter(address, letters.size() + 1))).contains("no account with it");
    }

    private void forget(String posts) {
        var last = person.get("/you/forgetting/last-step?posts=" + posts);
        var answer = person.submit(last, last.one("main form[action=/you/forgetting]"), Map.of());
        assertThat(answer.location()).hasValue("/forgotten");
        assertThat(person.get("/you").status()).isEqualTo(302);
    }

    private List<Canary> missing(String part) {
        return canaries.standing().stream()
                .filter(canary -> !part.contains(canary.word()))
                .toList();
    }

    /** Rows with a word in them: the table, and where it was typed. */
    private List<String> left() {
        var dump = rows.dump();
        return canaries.typed().stream()
                .flatMap(canary -> dump.stream()
                        .filter(row -> row.text().contains(canary.word()))
                        .map(row -> row.table() + ": " + canary.field()))
                .toList();
    }

    /** Everything beside the database, which {@link #left} has read. */
    private List<Path> filesWithCanaries() {
        try (var files = Files.walk(settings.data())) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).anyMatch(file -> file.endsWith("deletions"));
            return all.stream()
                    .filter(file -> canaries.typed().stream()
                            .anyMatch(canary -> read(file).contains(canary.word())))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Visitor walkIn() {
        circle.visitor(Cast.TOVE).post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        var invitation = mail.linkPath(address, 1);
        var visitor = people.nobody();
        visitor.post(invitation, Map.of());
        visitor.fill(visitor.get(mail.linkPath(address, 2)), "token", Map.of());
        visitor.post(invitation + "/persona", Map.of("agreed", "1", "pseudonym", pseudonym, "picture", "7"));
        assertThat(visitor.get(circle.path()).status()).isEqualTo(200);
        return visitor;
    }

    private void chat() {
        var meeting = circle.path() + "/meetings/" + circle.meeting().text();
        circle.visitor(Cast.TOVE).post(meeting + "/prejoin", Map.of("presence", "text"));
        person.post(meeting + "/prejoin", Map.of("presence", "text"));
        circle.visitor(Cast.TOVE).post(meeting + "/door", Map.of());
        var word = Canaries.word();
        person.post(meeting + "/chat", Map.of("text", word));
        assertThat(person.get(meeting + "/room").body()).contains(word);
        canaries.note(word, "chat");
    }
}
