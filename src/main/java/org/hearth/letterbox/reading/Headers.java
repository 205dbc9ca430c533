package org.hearth.letterbox.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;

/** Headers, however broken. */
final class Headers {

    private Headers() {}

    static boolean has(Part part, String name) {
        return !first(part, name).isEmpty();
    }

    /** Decoded where it can be; empty if there is none. */
    static String first(Part part, String name) {
        try {
            var values = part.getHeader(name);
            return values == null || values.length == 0 || values[0] == null
                    ? ""
                    : MimeUtility.decodeText(MimeUtility.unfold(values[0])).strip();
        } catch (MessagingException | UnsupportedEncodingException unreadable) {
            return "";
        }
    }

    static String lower(Part part, String name) {
        return first(part, name).toLowerCase(Locale.ROOT);
    }
}
