package org.hearth.identity.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.kernel.Settings;
import org.hearth.kernel.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What was forgotten, in a file that only ever grows. */
class JournalTests {

    @TempDir
    Path data;

    private Journal journal;
    private Path file;

    @BeforeEach
    void anEmptyJournal() {
        var source = new MapConfigurationPropertySource(java.util.Map.of("hearth.data", data.toString()));
        journal = new Journal(new Binder(source).bind("hearth", Settings.class).get());
        file = data.resolve("deletions");
    }

    @Test
    void whatWasWrittenIsReadInItsOrder() {
        assertThat(journal.read()).isEmpty();
        var persona = Deletion.of(What.PERSONA_FORMER, "abc-_1");
        var account = Deletion.of(What.ACCOUNT, "def");
        journal.append(persona);
        journal.append(account);
        assertThat(journal.read()).containsExactly(persona, account);
    }

    @Test
    void whatDidNotComeAboutDoesNotCount() {
        var deletion = Deletion.of(What.ACCOUNT, "abc");
        journal.append(deletion);
        journal.append(deletion.withdrawn());
        assertThat(journal.read()).isEmpty();
    }

    @Test
    void aLineCutOffByAPowerCutIsPassedOverAndOverwritten() throws IOException {
        var first = Deletion.of(What.ACCOUNT, "abc");
        var second = Deletion.of(What.ACCOUNT, "def");
        journal.append(first);
        Files.writeString(file, "AAAAAAAAAAAAAAAAAAAAAA PERSO", StandardOpenOption.APPEND);
        assertThat(journal.read()).containsExactly(first);
        journal.append(second);
        assertThat(journal.read()).containsExactly(first, second);
    }

    @Test
    void aDamagedJournalIsToldInsteadOfLettingTheForgottenReturn() throws IOException {
        Files.writeString(file, "something else\n");
        assertThatThrownBy(journal::read).isInstanceOf(StartRefused.class).hasMessageContaining(file.toString());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        journal.append(Deletion.of(What.ACCOUNT, "abc"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
