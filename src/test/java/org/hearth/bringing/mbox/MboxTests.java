package org.hearth.bringing.mbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mailbox is cut where letters begin and nowhere else, and no line of it is too long. */
class MboxTests {

    private static final String FROM = "From a@x.example Mon Jan  1 00:00:00 2001\n";

    private static List<String> letters(String mailbox) throws IOException {
        var letters = new ArrayList<String>();
        Mbox.read(
                new ByteArrayInputStream(mailbox.getBytes(StandardCharsets.ISO_8859_1)),
                letter -> letters.add(new String(letter.bytes(), StandardCharsets.ISO_8859_1)));
        return letters;
    }

    @Test
    void aLineInALetterThatOnlyLooksLikeABeginningIsWords() throws IOException {
        assertThat(letters(FROM + "Subject: a\n\nIn the evening.\n\nFrom Oslo at 12:30 we went on.\nFrom here on.\n\n"
                        + FROM + "Subject: b\n\nb\n"))
                .containsExactly(
                        "Subject: a\n\nIn the evening.\n\nFrom Oslo at 12:30 we went on.\nFrom here on.\n\n",
                        "Subject: b\n\nb\n");
    }

    @Test
    void whatWasMarkedIsAsItWas() throws IOException {
        assertThat(letters(FROM + "Subject: a\n\n>From me\n>>From you\n> From them\n"))
                .containsExactly("Subject: a\n\nFrom me\n>From you\n> From them\n");
    }

    @Test
    void lineEndsOfAnyKindAndWordsBeforeTheFirstLetterDoNoHarm() throws IOException {
        assertThat(letters("Archive of a list\n\n" + FROM.replace("\n", "\r\n") + "Subject: a\r\n\r\na\r\n\r\n"
                        + FROM.replace("\n", "\r\n") + "Subject: b\r\n\r\nb"))
                .hasSize(2);
    }

    @Test
    void anythingElseIsNoMailbox() throws IOException {
        assertThat(letters("Words\n\nFrom nobody\n")).isEmpty();
        assertThat(letters("")).isEmpty();
        assertThat(letters("From a@x 12:30\n")).isEmpty();
    }

    /** A gigabyte would take seconds more and show no more. */
    @Test
    void aLineLongerThanTheMemoryIsNotKept() throws IOException {
        var endless = new InputStream() {
            private long left = 300L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                var some = (int) Math.min(left, length);
                Arrays.fill(into, from, from + some, (byte) 'x');
                left -= some;
                return some;
            }
        };
        var head = new ByteArrayInputStream((FROM + "Subject: a\n\n").getBytes(StandardCharsets.ISO_8859_1));
        var tail =
                new ByteArrayInputStream(("\n\n" + FROM + "Subject: b\n\nb\n").getBytes(StandardCharsets.ISO_8859_1));
        var seen = new ArrayList<Mbox.Letter>();
        Mbox.read(
                new java.io.BufferedInputStream(
                        new SequenceInputStream(head, new SequenceInputStream(endless, tail)), 1 << 16),
                seen::add);
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().cut()).isTrue();
        assertThat(seen.getFirst().bytes()).hasSize(Mbox.LARGEST);
    }

    @Test
    void subjectsLoseWhatProgramsAndListsPutBeforeThem() {
        assertThat(Subject.of("Re: [nights] SV: AW: Re[2]: Fwd: [Nights] The lamp"))
                .isEqualTo(new Subject("The lamp", true));
        assertThat(Subject.of("[nights] The lamp [long]")).isEqualTo(new Subject("The lamp [long]", false));
        assertThat(Subject.of("[nights]")).isEqualTo(new Subject("[nights]", false));
        assertThat(Subject.of("Research: a question")).isEqualTo(new Subject("Research: a question", false));
        assertThat(Subject.of("Re:\r\n Bcc: someone@x.example").text()).isEqualTo("Bcc: someone@x.example");
        assertThat(Subject.of("re:".repeat(200_000)).text()).hasSizeLessThan(10);
    }
}
