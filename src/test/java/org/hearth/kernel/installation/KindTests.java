package org.hearth.kernel.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.kernel.installation.Kind.DEMONSTRATION;
import static org.hearth.kernel.installation.Kind.REAL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.kernel.StartRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindTests {

    @TempDir
    Path data;

    @Test
    void theFirstStartGetsWhatItAsksFor() {
        assertThat(decided(DEMONSTRATION, null, null)).isEqualTo(DEMONSTRATION);
        assertThat(decided(REAL, null, null)).isEqualTo(REAL);
    }

    @Test
    void realStaysRealAlsoWhereOnlyOnePlaceRemembersIt() {
        assertThat(decided(DEMONSTRATION, REAL, REAL)).isEqualTo(REAL);
        assertThat(decided(DEMONSTRATION, REAL, null)).isEqualTo(REAL);
        assertThat(decided(DEMONSTRATION, null, REAL)).isEqualTo(REAL);
        assertThat(decided(DEMONSTRATION, DEMONSTRATION, REAL)).isEqualTo(REAL);
    }

    @Test
    void aDemonstrationStaysOneAlsoWhereOnlyOnePlaceRemembersIt() {
        assertThat(decided(DEMONSTRATION, DEMONSTRATION, DEMONSTRATION)).isEqualTo(DEMONSTRATION);
        assertThat(decided(DEMONSTRATION, DEMONSTRATION, null)).isEqualTo(DEMONSTRATION);
        assertThat(decided(DEMONSTRATION, null, DEMONSTRATION)).isEqualTo(DEMONSTRATION);
    }

    @Test
    void itsDataAreNeverTakenForRealOnes() {
        refused(REAL, DEMONSTRATION, DEMONSTRATION);
        refused(REAL, DEMONSTRATION, null);
        refused(REAL, null, DEMONSTRATION);
        refused(DEMONSTRATION, REAL, DEMONSTRATION);
    }

    @Test
    void theFileKeepsItsWordAndAnUnknownWordIsReal() throws Exception {
        var file = new KindFile(data);
        assertThat(file.read()).isEmpty();
        file.write(DEMONSTRATION);
        assertThat(file.read()).contains(DEMONSTRATION);
        file.write(REAL);
        assertThat(file.read()).contains(REAL);
        Files.writeString(data.resolve("kind"), "demo");
        assertThat(file.read()).contains(REAL);
    }

    private void refused(Kind asked, @Nullable Kind directory, @Nullable Kind database) {
        assertThatThrownBy(() -> decided(asked, directory, database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HEARTH_DATA");
    }

    private Kind decided(Kind asked, @Nullable Kind directory, @Nullable Kind database) {
        return Kind.decided(asked, Optional.ofNullable(directory), Optional.ofNullable(database), data);
    }
}
