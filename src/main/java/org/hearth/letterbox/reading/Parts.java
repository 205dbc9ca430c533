package org.hearth.letterbox.reading;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words among the parts of a letter. Attachments, pictures, invitations and forwarded letters are never looked into. */
final class Parts {

    private static final int DEEPEST = 12;
    private static final int MOST = 100;
    /** Characters: five times the longest post, for what is quoted below it. */
    static final int LONGEST = 100_000;
    /** Those of a page are mostly its own, and each may take four. */
    private static final int MOST_BYTES = 4 * LONGEST;

    private int seen;

    private Parts() {}

    /** Empty as well if it is too long to be an answer. */
    static String text(Part letter) {
        var text = new Parts().of(letter, 0);
        return text.length() > LONGEST ? "" : text.strip();
    }

    static int files(Part letter) {
        return new Parts().filesOf(letter, 0);
    }

    private int filesOf(Part part, int depth) {
        try {
            if (depth > DEEPEST || ++seen > MOST) {
                return 0;
            }
            if (isAttached(part)) {
                return 1;
            }
            var type = type(part).getPrimaryType().toLowerCase(Locale.ROOT);
            return switch (type) {
                case "multipart" ->
                    parts(part).stream()
                            .mapToInt(each -> filesOf(each, depth + 1))
                            .sum();
                case "text" -> 0;
                default -> 1;
            };
        } catch (MessagingException | IOException unreadable) {
            return 0;
        }
    }

    private String of(Part part, int depth) {
        try {
            if (depth > DEEPEST || ++seen > MOST || isAttached(part)) {
                return "";
            }
            var type = type(part);
            if (type.getPrimaryType().equalsIgnoreCase("multipart")) {
                return several(part, type.getSubType().toLowerCase(Locale.ROOT), depth);
            }
            if (!type.getPrimaryType().equalsIgnoreCase("text")) {
                return "";
            }
            return switch (type.getSubType().toLowerCase(Locale.ROOT)) {
                case "plain" -> Flowed.unfolded(Charsets.decoded(bytes(part), type), type);
                case "html" -> FromHtml.text(Charsets.decoded(bytes(part), type));
                default -> "";
            };
        } catch (MessagingException | IOException unreadable) {
            return "";
        }
    }

    private static boolean isAttached(Part part) {
        var disposition = Headers.lower(part, "Content-Disposition");
        return disposition.startsWith("attachment") || disposition.contains("filename");
    }

    /** A broken type says nothing, and what says nothing is plain text. */
    private static ContentType type(Part part) throws MessagingException {
        try {
            var text = Headers.first(part, "Content-Type");
            return new ContentType(text.isEmpty() ? "text/plain" : text);
        } catch (jakarta.mail.internet.ParseException broken) {
            return new ContentType("text/plain");
        }
    }

    private String several(Part part, String kind, int depth) throws MessagingException, IOException {
        if (kind.equals("encrypted") || kind.equals("report")) {
            return "";
        }
        var parts = parts(part);
        return switch (kind) {
            case "alternative" -> plainest(parts, depth);
            case "related", "signed" -> parts.isEmpty() ? "" : of(parts.getFirst(), depth + 1);
            default -> together(parts, depth);
        };
    }

    private static List<BodyPart> parts(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        var all = content instanceof Multipart several
                ? several
                : new MimeMultipart(new ByteArrayDataSource(part.getInputStream(), part.getContentType()));
        var parts = new ArrayList<BodyPart>();
        for (int each = 0; each < Math.min(all.getCount(), MOST); each++) {
            parts.add(all.getBodyPart(each));
        }
        return parts;
    }

    /** Plain text says the same with less; some programs leave it empty. */
    private String plainest(List<BodyPart> parts, int depth) throws MessagingException {
        var fallback = "";
        for (var part : parts) {
            var text = of(part, depth + 1);
            if (!text.isBlank() && part.isMimeType("text/plain")) {
                return text;
            }
            fallback = text.isBlank() ? fallback : text;
        }
        return fallback;
    }

    /** Apple Mail cuts a text in two around a picture. */
    private String together(List<BodyPart> parts, int depth) {
        var texts = parts.stream()
                .map(part -> of(part, depth + 1))
                .filter(text -> !text.isBlank())
                .toList();
        return String.join("\n\n", texts);
    }

    /** What is wrongly encoded is read as it stands. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var decoded = part.getInputStream()) {
            return few(decoded);
        } catch (MessagingException | IOException broken) {
            if (part instanceof jakarta.mail.internet.MimeMessage message) {
                return few(message.getRawInputStream());
            }
            if (part instanceof jakarta.mail.internet.MimeBodyPart body) {
                return few(body.getRawInputStream());
            }
            throw broken;
        }
    }

    private static byte[] few(InputStream all) throws IOException {
        var bytes = all.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? new byte[0] : bytes;
    }
}
