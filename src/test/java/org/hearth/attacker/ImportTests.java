package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearth.bringing.Import;
import org.hearth.bringing.archive.Kind;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a group said elsewhere is brought along by those who lead it, looked through before, and tells nobody's name. */
@AttackerTest
@org.springframework.context.annotation.Import(Import.class)
class ImportTests {

    private static final byte[] NIGHTS = Import.archive("nights.mbox");

    @Autowired
    People people;

    @Autowired
    Import imports;

    private Circle circle;
    private Visitor facilitator;
    private String path = "";

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        facilitator = circle.visitor(Cast.TOVE);
        path = circle.path() + "/import";
    }

    private Answer send(Visitor visitor, String kind, byte[] file) {
        return visitor.postFile(path, Map.of("kind", kind), "file", file);
    }

    @Test
    void aMemberFindsNothingThere() {
        var member = circle.visitor(Cast.MEI);
        var nothing = member.get(circle.path() + "/nothing");
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.get(path).essence()).isEqualTo(nothing.essence());
        assertThat(send(member, "mbox", NIGHTS).status()).isEqualTo(404);
        assertThat(people.coordinator().get(path).status()).isEqualTo(404);
    }

    @Test
    void itIsSentLookedThroughAndTakenInByFormsAlone() {
        assertThat(send(facilitator, "mbox", NIGHTS).status()).isEqualTo(302);
        imports.settled(circle.group());
        var ready = facilitator.get(path);
        assertThat(ready.body())
                .contains("6 posts in 4 threads by 4 people", "Kari Nordmann", "were written by machines");
        assertThat(facilitator.post(path + "/taking", Map.of()).status()).isEqualTo(422);
        var words = facilitator.get(path + "/words");
        assertThat(words.body()).contains("My son Ola thinks", "we are not sure");
        var shown = words.page().select("input[name=shown]").eachAttr("value");
        assertThat(facilitator
                        .post(
                                path + "/words",
                                Map.of("shown", String.join(",", shown), "hidden", String.join(",", shown)))
                        .status())
                .isEqualTo(302);
        assertThat(facilitator.post(path + "/taking", Map.of("looked", "yes")).status())
                .isEqualTo(302);
        imports.settled(circle.group());
        assertThat(facilitator.get(path).body()).contains("6 of 6 are here", "Words of danger");
        var member = circle.visitor(Cast.MEI);
        var threads = member.get(circle.path() + "/threads");
        var lamp = threads.all("a").stream()
                .filter(link -> link.text().contains("lamp on"))
                .findFirst()
                .orElseThrow();
        var read = member.open(
                java.net.URI.create(threads.path()).resolve(lamp.attr("href")).getPath());
        assertThat(read.body())
                .contains("you are not alone", "from before the group moved here")
                .doesNotContain("Kari");
    }

    @Test
    void nobodyBecomesAMemberOrIsCountedByIt() {
        var before = facilitator.get(circle.path()).essence();
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        assertThat(facilitator.get(circle.path()).essence()).isEqualTo(before);
    }

    @Test
    void whoIsNotSignedInSendsNothing() {
        assertThat(send(people.nobody(), "mbox", NIGHTS).status()).isIn(400, 415);
        assertThat(facilitator.get(path).body()).doesNotContain("Kari Nordmann");
    }

    @Test
    void aFormOfAnotherSiteSendsNothing() {
        assertThat(facilitator
                        .postFile(path, Map.of("kind", "mbox", "_csrf", "guessed"), "file", NIGHTS)
                        .status())
                .isEqualTo(403);
        assertThat(facilitator.get(path).body()).doesNotContain("Kari Nordmann");
    }

    @Test
    void whatIsNoArchiveIsRefusedInAKindWay() {
        for (var wrong : List.of("Just some words", "<?xml version='1.0'?>", "\u0000\u0001\u0002", "PK\u0003\u0004")) {
            send(facilitator, "mbox", wrong.getBytes(StandardCharsets.ISO_8859_1));
            imports.settled(circle.group());
            assertThat(facilitator.get(path).body()).contains("could not be read to its end");
        }
        assertThat(send(facilitator, "mbox", new byte[0]).status()).isEqualTo(422);
        assertThat(send(facilitator, "word", NIGHTS).status()).isEqualTo(422);
    }

    @Test
    void anotherGroupsFacilitatorSeesNothingOfIt() {
        send(facilitator, "mbox", NIGHTS);
        imports.settled(circle.group());
        var other = people.gather(Cast.AFTER);
        var stranger = people.signedIn(people.account("stranger-at-import@example.org"));
        people.founding.admit(
                people.account("stranger-at-import@example.org"),
                other.group(),
                org.hearth.groups.Role.FACILITATOR,
                "Stranger",
                new org.hearth.web.Picture(5));
        assertThat(stranger.get(path + "/words").status()).isEqualTo(404);
        assertThat(stranger.post(path + "/taking", Map.of("looked", "yes")).status())
                .isEqualTo(404);
        assertThat(stranger.get(other.path() + "/import").body()).doesNotContain("Kari Nordmann");
    }
}
