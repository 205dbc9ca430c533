package org.hearth.letterbox.reading;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/** Bytes to letters: as the letter says, if that is true, and else as it most likely is. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    static String decoded(byte[] bytes, ContentType type) {
        for (var charset : List.of(named(type), StandardCharsets.UTF_8)) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException another) {
                // it was not what it said
            }
        }
        return new String(bytes, WINDOWS);
    }

    /** What is called ISO-8859-1 is Windows' own more often, which has the same letters and more. */
    private static Charset named(ContentType type) {
        try {
            var name = type.getParameter("charset");
            var charset = name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(name.strip().toLowerCase(Locale.ROOT)));
            if (name != null && name.strip().equalsIgnoreCase("us-ascii")) {
                return StandardCharsets.UTF_8;
            }
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
