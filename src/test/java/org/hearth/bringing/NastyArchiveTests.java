package org.hearth.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.bringing.Import.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

/** Archives as they are after twenty years, and as somebody makes them who means harm: what can be read is, and nothing breaks. */
@AttackerTest
@org.springframework.context.annotation.Import(Import.class)
class NastyArchiveTests {

    private static final String WHO = "Liv <liv@x.example>";
    private static final String DAY = "Mon, 1 Jan 2001 10:00:00 +0000";

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
                .map(post -> post.title() + "|" + post.writtenAt() + "|" + post.body())
                .collect(Collectors.joining("\n---\n"));
    }

    @Test
    void aHundredThousandLayersOfPartsAreOneLetterWithoutWords() {
        var deep = new StringBuilder(
                "From a@x.example Mon Jan  1 00:00:00 2001\nFrom: a@x.example\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int layer = 0; layer < 100_000; layer++) {
            deep.append("--b")
                    .append(layer)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(layer + 1)
                    .append("\n\n");
        }
        var ready = imports.read(circle.group(), deep + "\n\n" + letter("ok@x", WHO, DAY, "After it", "Still here."));
        assertThat(ready.phase()).isEqualTo(Phase.READY);
        assertThat(ready.posts()).isEqualTo(1);
    }

    @Test
    void twentyThousandLayersOfHtmlDoNotStopTheRest() {
        var deep = letter("a@x", WHO, DAY, "Deep", "<div>".repeat(20_000) + "words", "Content-Type: text/html");
        var wide = letter(
                "w@x", WHO, DAY, "Wide", "> ".repeat(200_000) + "\n" + "a@".repeat(50_000) + ".a".repeat(50_000));
        var done = imports.take(circle.group(), deep + wide + letter("ok@x", WHO, DAY, "After it", "Still here."));
        assertThat(done.phase()).isEqualTo(Phase.DONE);
        assertThat(all()).contains("After it|2001-01-01 10:00:00|Still here.");
    }

    @Test
    void scriptsHeadersAndMarkupBecomeWordsOrNothing() {
        imports.take(
                circle.group(),
                letter(
                                "s@x",
                                WHO,
                                DAY,
                                "=?utf-8?Q?Hello=0D=0ABcc:_victim@x.example=00?= <script>alert(1)</script>",
                                "<p onclick=alert(2)>Words<style>p{}</style><script>alert(3)</script><iframe src=x></iframe></p>",
                                "Content-Type: text/html; charset=nonsense-9000")
                        + letter("m@x", WHO, DAY, "Plain", "<script>alert(4)</script> [x](javascript:alert(5))"));
        assertThat(all()).contains("|Words").doesNotContain("alert(2)", "alert(3)", "victim@x.example");
        var page = circle.visitor(Cast.MEI).get(circle.path() + "/threads");
        assertThat(page.all("h2 script, li script")).isEmpty();
        for (var link : page.all("a[href*=threads/]")) {
            if (link.text().contains("Plain")) {
                var path = java.net
                        .URI
                        .create(page.path())
                        .resolve(link.attr("href"))
                        .getPath();
                var thread = circle.visitor(Cast.MEI).get(path);
                assertThat(thread.all(".body script, .body a[href^=javascript]"))
                        .isEmpty();
                assertThat(thread.body()).contains("&lt;script&gt;alert(4)");
            }
        }
    }

    @Test
    void whatHasNoIdIsKnownAgainAllTheSame() {
        var mailbox = letter("", WHO, DAY, "No id", "One.") + letter("", WHO, DAY, "No id", "Two.");
        assertThat(imports.take(circle.group(), mailbox).done()).isEqualTo(2);
        assertThat(imports.read(circle.group(), mailbox).posts()).isZero();
    }

    @Test
    void theSameIdTwiceIsOneLetter() {
        assertThat(imports.read(
                                circle.group(),
                                letter("a@x", WHO, DAY, "A", "One.") + letter("a@x", WHO, DAY, "A", "One."))
                        .posts())
                .isEqualTo(1);
    }

    @Test
    void daysThatNeverWereStandBesideWhatCameBefore() {
        var done = imports.take(
                circle.group(),
                letter("a@x", WHO, DAY, "A", "One.")
                        + letter("b@x", WHO, "Mon, 1 Jan 3001 10:00:00 +0000", "B", "In a thousand years.")
                                .replace("2001\nMessage", "2001 broken\nMessage")
                        + letter("c@x", WHO, "Thu, 1 Jan 1970 00:00:00 +0000", "C", "When time began.")
                                .replace("From liv@x.example Mon Jan  1 00:00:00 2001", "From liv@x.example at 00:00"));
        assertThat(done.done()).isEqualTo(3);
        assertThat(all()).contains("B|2001-01-01 00:00:00|", "C|2001-01-01 00:00:00|");
        assertThat(bringings.leftOut(done)).containsEntry(LeftOut.UNDATED, 1);
    }

    @Test
    void aTextLongerThanAPostGoesOnInTheNext() {
        var done = imports.take(
                circle.group(), letter("long@x", WHO, DAY, "Long", ("A line of many words.\n\n".repeat(3_000))));
        assertThat(done.done()).isGreaterThan(2);
        assertThat(done.threads()).isEqualTo(1);
        assertThat(all().split("A line of many words\\.", -1)).hasSize(3_001);
    }

    @Test
    void aCircleOfAnswersIsOneThread() {
        var ready = imports.read(
                circle.group(),
                letter("a@x", WHO, DAY, "A", "One.", "In-Reply-To: <b@x>")
                        + letter("b@x", WHO, DAY, "B", "Two.", "In-Reply-To: <a@x>")
                        + letter("c@x", WHO, DAY, "C", "Three.", "In-Reply-To: <c@x>"));
        assertThat(ready.threads()).isEqualTo(2);
    }

    @Test
    void whatWouldGrowBeyondAllMeasureIsRefused() throws IOException {
        for (var bomb : java.util.List.of(
                gzipped(gzipped(zeros(90 << 20))), gzipped(zeros(90 << 20)), zipped(zeros(90 << 20)))) {
            var failed = imports.read(circle.group(), Kind.MBOX, bomb);
            assertThat(failed.phase()).isEqualTo(Phase.FAILED);
            assertThat(failed.failure()).isEqualTo("bringing.unreadable.bomb");
        }
        assertThat(rows.dump())
                .noneMatch(row -> row.table().equals("bringing_post")
                        && row.text().contains(circle.group().value().toString()));
    }

    @Test
    void packedByGzipOrZipItIsTheSame() throws IOException {
        var mailbox = letter("a@x", WHO, DAY, "A", "One.").getBytes(StandardCharsets.UTF_8);
        assertThat(imports.read(circle.group(), Kind.MBOX, gzipped(mailbox)).posts())
                .isEqualTo(1);
        assertThat(imports.read(circle.group(), Kind.MBOX, zipped(mailbox)).posts())
                .isEqualTo(1);
        var cut = java.util.Arrays.copyOf(gzipped(mailbox), 60);
        assertThat(imports.read(circle.group(), Kind.MBOX, cut).phase()).isEqualTo(Phase.FAILED);
    }

    private static byte[] zeros(int many) {
        var head = letter("a@x", WHO, DAY, "A", "One.").getBytes(StandardCharsets.UTF_8);
        return java.util.Arrays.copyOf(head, many);
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("../../etc/list.mbox"));
            zip.write(content);
        }
        return packed.toByteArray();
    }
}
