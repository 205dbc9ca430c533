package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.hearth.groups.Role;
import org.hearth.identity.Personas;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No pseudonym gives away whose it is, and no refusal tells what it would have given away. */
@AttackerTest
class PseudonymTests {

    private static final String ONE_SENTENCE = "too like a name or address of yours, or one you use elsewhere";

    @Autowired
    People people;

    @Autowired
    Personas personas;

    @Autowired
    Rows rows;

    private AccountId account;
    private Visitor visitor;
    private Village village;

    @BeforeEach
    void somebodyWithAnAddressAndTwoGroups() {
        account = people.account("kari.nordmann" + digits() + "@example.org");
        visitor = people.signedIn(account);
        village = new Village(people);
        people.founding.admit(account, village.group, Role.MEMBER, "Otter", new Picture(1));
        var elsewhere = people.gather(Cast.AFTER);
        people.founding.admit(account, elsewhere.group(), Role.MEMBER, "Kingfisher", new Picture(2));
    }

    private static String digits() {
        return Integer.toString(UUID.randomUUID().hashCode() & 0xFFFFFF);
    }

    private Answer rename(String pseudonym) {
        return visitor.post(village.me() + "/name", Map.of("pseudonym", pseudonym));
    }

    @Test
    void aPseudonymLikeOnesAddressNameOrOtherPseudonymIsRefusedInOneSentenceForAll() {
        visitor.post("/you/names", Map.of("name", "Lillesand"));
        village.me();
        visitor.post(village.me() + "/face", Map.of("called", "Kaja"));
        var address = List.of("Kari", "k4r1", "Nordmann", "Nørdmann 82", "KariNordmann", "Little Kari");
        var names = List.of("Lillesand", "lillesand 1974", "The Lillesand one");
        var elsewhere = List.of("Kingfisher", "KINGFISHER", "K1ngfisher", "Kingfischer", "Kaja");
        for (var tried : List.of(address, names, elsewhere)) {
            for (var pseudonym : tried) {
                var answer = rename(pseudonym);
                assertThat(answer.status()).as(pseudonym).isEqualTo(422);
                assertThat(answer.one(".error").text()).contains(ONE_SENTENCE);
                assertThat(answer.one("#pseudonym").attr("value")).isEqualTo(pseudonym);
            }
        }
        for (var fine : List.of("Heron", "Night train", "Otter")) {
            assertThat(rename(fine).status()).as(fine).isEqualTo(302);
        }
    }

    @Test
    void aFaceMayBeAGivenNameButNoPseudonymOfOnesOwn() {
        for (var tried : List.of("Otter", "Kingfisher", "0tter")) {
            var answer = visitor.post(village.me() + "/face", Map.of("called", tried));
            assertThat(answer.status()).as(tried).isEqualTo(422);
            assertThat(answer.one(".error").text()).contains(ONE_SENTENCE);
        }
        assertThat(visitor.post(village.me() + "/face", Map.of("called", "Kari"))
                        .status())
                .isEqualTo(302);
        assertThat(village.amir
                        .visitor()
                        .post(village.me() + "/face", Map.of("called", "Kari"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whatWasWrittenFollowsANewName() {
        village.reply(village.amir, "Under the old name");
        village.amir.visitor().post(village.me() + "/name", Map.of("pseudonym", "Grey seal"));
        assertThat(village.mei
                        .visitor()
                        .get(village.threadPath())
                        .page()
                        .select(".post strong")
                        .text())
                .contains("Grey seal")
                .doesNotContain("Blue heron");
    }

    @Test
    void twoOfAGroupNeverHaveTheSamePseudonym() {
        var answer = village.amir.visitor().post(village.me() + "/name", Map.of("pseudonym", "bírch"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one(".error").text()).contains("Somebody in this group");
    }

    @Test
    void nobodyPassesForSomebodyElseByLettersThatLookAlike() {
        for (var tried : List.of(
                "L\u0430ntern",
                "Lantem",
                "IANTERN",
                "Lantern\u3164",
                "B1rch",
                "\u0412irch",
                "Blue her0n",
                "BIue heron")) {
            var answer = village.mei.visitor().post(village.me() + "/name", Map.of("pseudonym", tried));
            assertThat(answer.status()).as(tried).isEqualTo(422);
        }
        for (var unseen : List.of("\u3164\u3164", "Ti\u0301\u0301\u0301\u0301\u0301\u0301de")) {
            assertThat(rename(unseen).one(".error").text()).as(unseen).contains("2 to 30");
        }
        for (var fine :
                List.of("\u0412\u0435\u0440\u0430", "Me\u0161a", "\u3042\u8d64", "\u039D\u03AF\u03BA\u03BF\u03C2")) {
            assertThat(rename(fine).status()).as(fine).isEqualTo(302);
        }
        village.mei.visitor().post(village.me() + "/name", Map.of("pseudonym", "\u041A\u041E\u0422"));
        assertThat(rename("\u043A\u043E\u0442").status()).isEqualTo(422);
        assertThat(rename("KOT").status()).isEqualTo(422);
    }

    @Test
    void whoIsHereCannotBeFoundOutByTryingNames() {
        var statuses = java.util.stream.IntStream.range(0, 50)
                .mapToObj(number -> rename("Birch").one("main").text())
                .toList();
        assertThat(statuses.getFirst()).contains("Somebody in this group");
        assertThat(statuses.getLast()).doesNotContain("Somebody in this group");
    }

    @Test
    void aNewPictureOffersSixOthersOfDifferentShapes() {
        var pictures = visitor.get(village.me() + "/picture").all(".pictures .picture");
        assertThat(pictures).hasSize(7);
        assertThat(pictures.subList(1, 7).stream()
                        .map(picture -> picture.child(1).attr("d"))
                        .distinct())
                .hasSize(6);
        visitor.post(village.me() + "/picture", Map.of("picture", "-77"));
        assertThat(personas.byId(personas.of(account).values()).values())
                .extracting(persona -> persona.picture().seed())
                .contains(-77L);
    }

    @Test
    void namesToKeepOutStandInNoDumpAndOnNobodyElsesPage() {
        visitor.post("/you/names", Map.of("name", "Snåsavatnet"));
        assertThat(visitor.get("/you/names").body()).contains("Snåsavatnet");
        assertThat(people.signedIn(Cast.AMIR).get("/you/names").body()).doesNotContain("Snåsavatnet");
        assertThat(rows.dump()).noneMatch(row -> row.text().contains("Snåsavatnet"));
        var removal = visitor.get("/you/names").one("form[action$=removal]").attr("action");
        people.signedIn(Cast.AMIR).post(removal, Map.of());
        assertThat(visitor.get("/you/names").body()).contains("Snåsavatnet");
        visitor.post(removal, Map.of());
        assertThat(visitor.get("/you/names").body()).doesNotContain("Snåsavatnet");
    }
}
