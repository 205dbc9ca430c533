package org.hearth.forum.post;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.picture.PictureLine;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote and wants to post.
 *
 * @param body stripped of blank lines around it, line ends as {@code \n}
 * @param note what is hard about it, on one line; empty if nothing is
 * @param quoted what it answers
 * @param pictures those that wait to be posted with it
 */
public record Writing(
        String body, String note, Optional<PostId> quoted, Submission submission, List<PictureLine> pictures) {

    public static final int LONGEST = 20_000;
    public static final int LONGEST_NOTE = 80;

    public static Writing of(@Nullable String typed, @Nullable String submission) {
        return of(typed, null, null, submission);
    }

    public static Writing of(
            @Nullable String typed, @Nullable String note, @Nullable String quoted, @Nullable String submission) {
        return new Writing(
                Typed.cleaned(typed == null ? "" : typed),
                note == null ? "" : note.replaceAll("[\\p{Cc}\\s]+", " ").strip(),
                post(quoted),
                Submission.valueOf(submission),
                List.of());
    }

    private static Optional<PostId> post(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(PostId.valueOf(text));
        } catch (NotFound noPost) {
            return Optional.empty();
        }
    }

    public static Writing empty() {
        return answering(Optional.empty());
    }

    public static Writing answering(Optional<PostId> quoted) {
        return new Writing("", "", quoted, Submission.next(), List.of());
    }

    public Writing with(List<PictureLine> chosen) {
        return new Writing(body, note, quoted, submission, chosen);
    }

    /** All that is written. */
    public String words() {
        return note.isEmpty() ? body : note + "\n\n" + body;
    }

    /** Message key of what to change; empty if all is well. */
    public String error() {
        if (!Typed.isSeen(body)) {
            return "forum.post.empty";
        }
        return body.codePointCount(0, body.length()) > LONGEST ? "forum.post.tooLong" : "";
    }

    /** Message key of what to change in the note; empty if all is well. */
    public String noteError() {
        return note.codePointCount(0, note.length()) > LONGEST_NOTE ? "forum.note.tooLong" : "";
    }

    public boolean fits() {
        return error().isEmpty() && noteError().isEmpty();
    }
}
