package org.hearth.guidance.article;

import java.util.UUID;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What a reader says is wrong. */
public record RemarkForm(String words, String submission) {

    static final int LONGEST = 1_000;

    static RemarkForm of(@Nullable String words, @Nullable String submission) {
        return new RemarkForm(
                words == null ? "" : Typed.cleaned(words),
                Submission.valueOf(submission).toString());
    }

    /** Message key; empty if all is well. */
    String error() {
        if (!Typed.isSeen(words)) {
            return "guidance.missing";
        }
        return words.codePointCount(0, words.length()) > LONGEST ? "guidance.tooLong" : "";
    }

    UUID submissionId() {
        return Submission.valueOf(submission).value();
    }
}
