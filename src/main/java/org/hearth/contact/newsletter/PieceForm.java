package org.hearth.contact.newsletter;

import java.util.Map;
import java.util.TreeMap;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody proposes. @param named under the pseudonym, or without a name */
public record PieceForm(String title, String body, boolean named, Submission submission) {

    public static final int TITLE = 120;
    private static final int BODY = 20_000;

    static PieceForm of(
            @Nullable String title, @Nullable String body, @Nullable String named, @Nullable String submission) {
        return new PieceForm(
                title == null ? "" : title.replaceAll("[\\p{Cc}\\s]+", " ").strip(),
                Typed.cleaned(body == null ? "" : body),
                named == null || named.equals("yes"),
                Submission.valueOf(submission));
    }

    static PieceForm empty() {
        return new PieceForm("", "", true, Submission.next());
    }

    static PieceForm of(Piece piece) {
        return new PieceForm(piece.title(), piece.body(), piece.named(), Submission.next());
    }

    String words() {
        return title + "\n\n" + body;
    }

    /** Field to message key. */
    Map<String, String> errors() {
        var errors = new TreeMap<String, String>();
        if (!Typed.isSeen(title)) {
            errors.put("title", "contact.piece.noTitle");
        } else if (title.codePointCount(0, title.length()) > TITLE) {
            errors.put("title", "contact.piece.titleTooLong");
        }
        if (!Typed.isSeen(body)) {
            errors.put("body", "contact.piece.empty");
        } else if (body.codePointCount(0, body.length()) > BODY) {
            errors.put("body", "contact.piece.tooLong");
        }
        return errors;
    }
}
