package org.hearth.letterbox.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Token;
import org.jspecify.annotations.Nullable;

/** A letter that came in: who says they sent it, what machines say of it, and its words. Nothing here trusts a header. */
public final class Incoming {

    /** Made once: it looks for all ways of sending there are, of which none is needed. */
    private static final Session READING_ALONE = Session.getInstance(new Properties());

    private final MimeMessage message;
    private final String envelopeSender;
    private @Nullable String text;

    private Incoming(MimeMessage message, String envelopeSender) {
        this.message = message;
        this.envelopeSender = envelopeSender;
    }

    /** Never fails: what cannot be read has no words. */
    public static Incoming read(byte[] bytes, String envelopeSender) {
        try {
            return new Incoming(new MimeMessage(READING_ALONE, new ByteArrayInputStream(bytes)), envelopeSender);
        } catch (MessagingException unreadable) {
            return new Incoming(new MimeMessage(READING_ALONE), "");
        }
    }

    /** As it was typed and quoted; empty if there are no words in it. Read only when it is asked for: that is work. */
    public String text() {
        var read = text;
        if (read == null) {
            read = Parts.text(message);
            text = read;
        }
        return read;
    }

    /** The one address it says it comes from; empty if it names none or several. */
    public Optional<EmailAddress> sender() {
        return from().map(InternetAddress::getAddress).flatMap(EmailAddress::of);
    }

    /** What the sender is called in the letter's head, and so must not be called in its words. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        from().ifPresent(from -> {
            names.add(from.getAddress());
            names.add(decoded(String.valueOf(from.getPersonal())));
        });
        names.remove("null");
        names.remove("");
        return names;
    }

    public boolean isAutomatic(String house) {
        return new Automatic(message, envelopeSender, house).is();
    }

    public boolean isOlderThan(Instant moment) {
        try {
            var sent = message.getSentDate();
            return sent != null && sent.toInstant().isBefore(moment);
        } catch (MessagingException noDate) {
            return false;
        }
    }

    /** What it answers and what it is called, for those who put old letters in order. */
    public String header(String name) {
        return Headers.first(message, name);
    }

    /** When it says it was sent; empty if it does not say so, or not so that anybody understands it. */
    public Optional<Instant> sent() {
        try {
            return Optional.ofNullable(message.getSentDate()).map(java.util.Date::toInstant);
        } catch (MessagingException noDate) {
            return Optional.empty();
        }
    }

    /** How many files hang on it, which are never looked into. */
    public int files() {
        return Parts.files(message);
    }

    /** The same for the same letter, whichever way it took. */
    public String essence() {
        return Headers.first(message, "Message-ID") + "\n" + Headers.first(message, "Date") + "\n"
                + java.util.HexFormat.of().formatHex(Token.of(text()).hash());
    }

    private Optional<InternetAddress> from() {
        try {
            var from = message.getHeader("From");
            if (from == null || from.length != 1) {
                return Optional.empty();
            }
            var addresses = InternetAddress.parseHeader(from[0], false);
            return addresses.length == 1 ? Optional.of(addresses[0]) : Optional.empty();
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name).strip();
        } catch (UnsupportedEncodingException asItIs) {
            return name.strip();
        }
    }
}
