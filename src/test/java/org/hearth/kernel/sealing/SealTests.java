package org.hearth.kernel.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SealTests {

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Seal seal;

    @BeforeEach
    void newKeys() throws Exception {
        seal = sealIn(data);
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() throws Exception {
        var sealed = seal.seal("solveig@example.org", "address");
        assertThat(sealIn(data).open(sealed, "address")).isEqualTo("solveig@example.org");
        assertThat(sealIn(data).fingerprint("x", "address")).isEqualTo(seal.fingerprint("x", "address"));
    }

    @Test
    void theSameTextLooksDifferentEachTimeAndNeverLikeItself() {
        var one = seal.seal("solveig", "address");
        assertThat(one).isNotEqualTo(seal.seal("solveig", "address"));
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("solveig");
        assertThat(seal.sealText("solveig", "address")).doesNotContain("solveig");
    }

    @Test
    void nothingOpensForAnotherPurposeWithAnotherKeyOrChanged() throws Exception {
        var sealed = seal.seal("solveig", "address");
        refused(seal, sealed, "next");
        refused(sealIn(elsewhere), sealed, "address");
        for (int place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            refused(seal, changed, "address");
        }
        refused(seal, new byte[0], "address");
    }

    @Test
    void fingerprintsRecogniseWithinOnePurposeAndOneInstallation() throws Exception {
        var fingerprint = seal.fingerprint("solveig", "address");
        assertThat(fingerprint).hasSize(32).isEqualTo(seal.fingerprint("solveig", "address"));
        assertThat(fingerprint).isNotEqualTo(seal.fingerprint("solveig", "owner"));
        assertThat(fingerprint).isNotEqualTo(seal.fingerprint("solvei", "address"));
        assertThat(fingerprint).isNotEqualTo(sealIn(elsewhere).fingerprint("solveig", "address"));
    }

    @Test
    void keysAreReadableByTheirOwnerAlone() throws Exception {
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files.map(file -> PosixFilePermissions.toString(permissions(file))))
                    .hasSize(2)
                    .containsOnly("rw-------");
        }
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void refused(Seal seal, byte[] sealed, String purpose) {
        assertThatThrownBy(() -> seal.open(sealed, purpose)).isInstanceOf(Seal.SealBroken.class);
    }

    private static Seal sealIn(Path data) throws Exception {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("hearth.data", data.toString())))
                .bind("hearth", Settings.class)
                .get();
        return new KeyFile().seal(settings);
    }
}
