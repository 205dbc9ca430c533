package org.hearth.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.People;
import org.hearth.attacker.Rows;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.work.Bringings;
import org.hearth.bringing.work.Phase;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stood open to all in another forum can be read here; what was private there is read by nobody. */
@AttackerTest
@org.springframework.context.annotation.Import(Import.class)
class OtherForumTests {

    @Autowired
    People people;

    @Autowired
    Import imports;

    @Autowired
    Bringings bringings;

    @Autowired
    Rows rows;

    private Circle circle;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
    }

    private String all() {
        return imports.posts(circle.group()).stream()
                .filter(post -> !post.by().isEmpty())
                .map(post -> post.title() + "|" + post.number() + "|" + post.writtenAt() + "|" + post.body())
                .collect(Collectors.joining("\n---\n"));
    }

    private String by(String words) {
        return imports.posts(circle.group()).stream()
                .filter(post -> post.body().contains(words))
                .findFirst()
                .orElseThrow()
                .by();
    }

    private void nothingIsTold() {
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains("CANARY"))
                .noneMatch(row -> row.text().contains(".canary"))
                .noneMatch(row -> row.text().contains("192.0.2."));
    }

    @Test
    void phpbbsTopicsAreThreadsInPlainWords() {
        var done = imports.take(circle.group(), Kind.PHPBB, Import.archive("phpbb.sql"));
        assertThat(done.posts()).isEqualTo(3);
        var sunniva = by("at night");
        assertThat(all())
                .contains(
                        "Sleeping & waking, by " + sunniva + "|1|2004-11-09 11:00:00|It's so **hard** at night.\nI am")
                .contains("|2|2004-11-09 12:00:00|Thank you, @" + sunniva + "; you (and yours) too, 'dear'.")
                .contains("As a **guest** I say:  hello\nyou")
                .doesNotContain("quote", "SMILIES", "inner", "sunniva77", "Sunniva77");
        assertThat(bringings.leftOut(done))
                .containsEntry(LeftOut.CLOSED, 1)
                .containsEntry(LeftOut.DELETED, 1)
                .containsEntry(LeftOut.FILES, 1);
        nothingIsTold();
    }

    @Test
    void phpbbsOwnBackupIsReadToo() {
        imports.take(circle.group(), Kind.PHPBB, Import.archive("phpbb-own.sql"));
        assertThat(all()).contains("A title|1|2008-01-10 21:00:00|Written in an old forum; it's here.");
    }

    @Test
    void discoursesBackupIsReadWithoutWhatWasPrivate() throws IOException {
        var done = imports.take(circle.group(), Kind.DISCOURSE, backup());
        assertThat(done.phase()).isEqualTo(Phase.DONE);
        assertThat(done.posts()).isEqualTo(2);
        var ragnhild = by("It is hard");
        assertThat(all())
                .contains("How " + ragnhild + " sleeps|1|2019-03-01 10:00:00|Hello, I am **" + ragnhild
                        + "**.\nIt is hard.\tVery.")
                .contains("@" + ragnhild + " you are not alone. A \\ backslash.")
                .doesNotContain("upload", "quote", "closed by the system");
        assertThat(bringings.leftOut(done))
                .containsEntry(LeftOut.CLOSED, 3)
                .containsEntry(LeftOut.DELETED, 1)
                .containsEntry(LeftOut.AUTOMATIC, 1)
                .containsEntry(LeftOut.FILES, 1);
        nothingIsTold();
    }

    /** A whole backup: dump.sql.gz beside all else, in one tar, packed. */
    private static byte[] backup() throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(whole))) {
            add(tar, "uploads/default/original/me.jpeg", "a picture".getBytes(StandardCharsets.UTF_8));
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(Import.archive("discourse.sql"));
            }
            add(tar, "dump.sql.gz", packed.toByteArray());
        }
        return whole.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    @Test
    void aDumpThatBreaksOffBeforeItSaysWhatWasPrivateIsRefused() {
        var whole = new String(Import.archive("discourse.sql"), StandardCharsets.UTF_8);
        var cut = whole.substring(0, whole.indexOf("COPY public.topics"));
        var failed = imports.read(circle.group(), Kind.DISCOURSE, cut.getBytes(StandardCharsets.UTF_8));
        assertThat(failed.phase()).isEqualTo(Phase.FAILED);
        nothingIsTold();
    }

    @Test
    void broughtTwiceItIsThereOnce() {
        imports.take(circle.group(), Kind.PHPBB, Import.archive("phpbb.sql"));
        assertThat(imports.read(circle.group(), Kind.PHPBB, Import.archive("phpbb.sql"))
                        .posts())
                .isZero();
    }
}
