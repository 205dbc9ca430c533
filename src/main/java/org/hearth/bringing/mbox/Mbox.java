package org.hearth.bringing.mbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Cuts a mailbox (RFC 4155, and the ways before it) into letters. A letter begins at a line {@code From …} with a time in it,
 * after an empty line and before a line that looks like a head's: one that somebody wrote in a letter has neither.
 */
final class Mbox {

    /** More of one letter is not kept: its words stand at its beginning, and what fills the rest are files. */
    static final int LARGEST = 2 << 20;

    private static final int LONGEST_LINE = 16 << 10;
    private static final Pattern SEPARATOR = Pattern.compile("From .*\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("([!-9;-~]{1,80}:|>From ).*", Pattern.DOTALL);

    /** @param separator its first line, which tells when it came @param cut whether it was longer than is kept */
    record Letter(String separator, byte[] bytes, boolean cut) {}

    interface Letters {
        void come(Letter letter);
    }

    private final InputStream in;
    private final Letters letters;
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean whole = true;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private String separator = "";
    private String candidate = "";
    private boolean cut;
    private boolean begun;

    private Mbox(InputStream in, Letters letters) {
        this.in = in;
        this.letters = letters;
    }

    /** @return whether it is a mailbox at all */
    static boolean read(InputStream in, Letters letters) throws IOException {
        return new Mbox(in, letters).read();
    }

    private boolean read() throws IOException {
        var afterEmpty = true;
        while (next()) {
            var starts = whole;
            whole = length > 0 && line[length - 1] == '\n';
            if (!candidate.isEmpty()) {
                decide();
            }
            if (starts && afterEmpty && isSeparator()) {
                candidate = text();
            } else {
                add(starts);
            }
            afterEmpty = starts && whole && text().isBlank();
        }
        if (!candidate.isEmpty()) {
            keep(candidate.getBytes(StandardCharsets.ISO_8859_1), 0, candidate.length());
        }
        finish();
        return begun;
    }

    /** Whether the line before this one began a letter. */
    private void decide() {
        if (HEAD.matcher(text()).matches()) {
            finish();
            separator = candidate;
            begun = true;
        } else {
            keep(candidate.getBytes(StandardCharsets.ISO_8859_1), 0, candidate.length());
        }
        candidate = "";
    }

    private boolean isSeparator() {
        return length > 5
                && line[0] == 'F'
                && line[1] == 'r'
                && SEPARATOR.matcher(text()).matches();
    }

    /** What was marked so that it is not taken for a beginning is as it was. */
    private void add(boolean starts) {
        var from = 0;
        if (starts && length > 5 && line[0] == '>') {
            var marks = 0;
            while (marks < length && line[marks] == '>') {
                marks++;
            }
            from = length - marks >= 5 && new String(line, marks, 5, StandardCharsets.ISO_8859_1).equals("From ")
                    ? 1
                    : 0;
        }
        keep(line, from, length - from);
    }

    private void keep(byte[] bytes, int from, int many) {
        if (!begun) {
            return;
        }
        var room = Math.min(many, LARGEST - kept.size());
        kept.write(bytes, from, room);
        cut |= room < many;
    }

    private void finish() {
        if (begun) {
            letters.come(new Letter(separator, kept.toByteArray(), cut));
        }
        kept = new ByteArrayOutputStream();
        cut = false;
    }

    /** A line, or the next piece of one that is longer than any should be. */
    private boolean next() throws IOException {
        length = 0;
        while (length < LONGEST_LINE) {
            var one = in.read();
            if (one < 0) {
                return length > 0;
            }
            line[length++] = (byte) one;
            if (one == '\n') {
                return true;
            }
        }
        return true;
    }

    private String text() {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
