package org.hearth.forum.post;

import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote and wants to post.
 *
 * @param body stripped of blank lines around it, line ends as {@code \n}
 */
public record Writing(String body, Submission submission) {

    public static final int LONGEST = 20_000;

    public static Writing of(@Nullable String typed, @Nullable String submission) {
        return new Writing(Typed.cleaned(typed == null ? "" : typed), Submission.valueOf(submission));
    }

    public static Writing empty() {
        return new Writing("", Submission.next());
    }

    /** Message key of what to change; empty if all is well. */
    public String error() {
        if (!Typed.isSeen(body)) {
            return "forum.post.empty";
        }
        return body.codePointCount(0, body.length()) > LONGEST ? "forum.post.tooLong" : "";
    }
}
