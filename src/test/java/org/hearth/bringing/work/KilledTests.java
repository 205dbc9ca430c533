package org.hearth.bringing.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.People;
import org.hearth.bringing.Import;
import org.hearth.bringing.archive.Kind;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever ends the work in the midst, the next one goes on where it was, and nothing is there twice or missing. */
@AttackerTest
@org.springframework.context.annotation.Import(Import.class)
class KilledTests {

    private static final int MANY = 900;

    @Autowired
    People people;

    @Autowired
    Import imports;

    @Autowired
    Bringings bringings;

    @Autowired
    BringingTable table;

    @Autowired
    Folder folder;

    @Autowired
    Reading reading;

    @Autowired
    Taking taking;

    @Autowired
    Clock clock;

    private Circle circle;

    /** As a kill comes: between two steps. */
    private static final class Killed extends RuntimeException {}

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
    }

    private static String mailbox() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> Import.letter(
                        number + "@x.example",
                        "Person " + number % 7 + " <p" + number % 7 + "@x.example>",
                        "Mon, 1 Jan 2001 %02d:%02d:%02d +0000".formatted(number / 3600, number / 60 % 60, number % 60),
                        "Talk " + number % 30,
                        "Words " + number + ".",
                        number < 30 ? "X-Nothing: here" : "In-Reply-To: <" + (number - 30) + "@x.example>"))
                .collect(Collectors.joining());
    }

    private void isWhole() {
        var posts = imports.posts(circle.group()).stream()
                .filter(post -> post.title().startsWith("Talk"))
                .toList();
        assertThat(posts).hasSize(MANY);
        for (int number = 0; number < MANY; number++) {
            assertThat(posts.get(number).body()).isEqualTo("Words " + number + ".");
            assertThat(posts.get(number).title()).isEqualTo("Talk " + number % 30);
            assertThat(posts.get(number).number()).isEqualTo(number / 30 + 1);
        }
    }

    /** Held by us, so that nobody else goes on meanwhile. */
    private Bringing held(BringingId id) {
        var now = clock.instant();
        var found = table.of(id).orElseThrow();
        assertThat(table.goesOn(id, found.phase(), now.plus(Duration.ofHours(1))))
                .isTrue();
        return found;
    }

    @Test
    void killedWhileReading() throws IOException {
        var id = bringings.begin(
                circle.group(), Kind.MBOX, new ByteArrayInputStream(mailbox().getBytes(StandardCharsets.UTF_8)));
        // somebody else may have begun already; reading twice at once comes to the same, too
        var bringing = table.of(id).orElseThrow();
        var steps = new int[1];
        assertThatThrownBy(() -> reading.read(bringing, folder.file(id), () -> {
                    if (++steps[0] == 2) {
                        throw new Killed();
                    }
                }))
                .isInstanceOfAny(Killed.class, IOException.class);
        var ready = imports.settled(circle.group());
        assertThat(ready.posts()).isEqualTo(MANY);
        assertThat(ready.people()).isEqualTo(7);
        bringings.take(ready);
        imports.settled(circle.group());
        isWhole();
    }

    @Test
    void killedWhileTakingIn() {
        var ready = imports.read(circle.group(), mailbox());
        assertThat(table.move(ready.id(), Phase.READY, Phase.TAKING, clock.instant()))
                .isTrue();
        var bringing = held(ready.id());
        var tools = taking.prepare(bringing);
        assertThat(taking.some(bringing, tools, 100)).isTrue();
        assertThat(taking.some(bringing, tools, 133)).isTrue();
        table.release(ready.id());
        assertThat(imports.settled(circle.group()).done()).isEqualTo(MANY);
        isWhole();
    }

    @Test
    void stoppedWhileTakingInItGoesOnWhenItIsBroughtAgain() {
        var ready = imports.read(circle.group(), mailbox());
        assertThat(table.move(ready.id(), Phase.READY, Phase.TAKING, clock.instant()))
                .isTrue();
        var bringing = held(ready.id());
        var tools = taking.prepare(bringing);
        taking.some(bringing, tools, 300);
        bringings.stop(bringing);
        assertThatThrownBy(() -> taking.some(bringing, tools, 100)).isInstanceOf(GoingOn.Stopped.class);
        assertThat(imports.take(circle.group(), mailbox()).done()).isEqualTo(MANY - 300);
        isWhole();
    }
}
