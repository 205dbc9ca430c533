package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The check in the browser knows the names of people met at cafés: those that this writer was told, and no others. */
@AttackerTest
class KnownFaceTests {

    @Autowired
    People people;

    private Village village;

    @BeforeEach
    void amirTellsSolveigHisFace() {
        village = new Village(people);
        village.face(village.amir, "Anwar");
        village.face(village.mei, "Annelise");
        village.show(village.amir, "face", Village.to(village.solveig));
    }

    @Test
    void eachComposerHandsOverTheFacesThatItsWriterSeesAlready() {
        assertThat(known(village.solveig, village.threadPath())).isEqualTo("Anwar");
        assertThat(known(village.solveig, village.path() + "/threads/new")).isEqualTo("Anwar");
    }

    @Test
    void whoWasToldNothingIsHandedNothing() {
        for (var page : new String[] {village.threadPath(), village.path() + "/threads/new"}) {
            assertThat(known(village.mei, page)).isEmpty();
            assertThat(known(village.tove, page)).isEmpty();
            assertThat(known(village.amir, page)).isEmpty();
        }
    }

    private static String known(Village.Inhabitant writer, String page) {
        return writer.visitor().get(page).one("[data-identity-signs]").attr("data-known");
    }
}
