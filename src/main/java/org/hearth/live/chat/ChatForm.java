package org.hearth.live.chat;

import java.util.regex.Pattern;
import org.hearth.kernel.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A line being written.
 *
 * @param error message key of what to change; empty if nothing
 */
public record ChatForm(String text, Submission submission, String error) {

    public static final int LIMIT = 2_000;

    /** Spaces and what cannot be seen are not a line. */
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    public static ChatForm fresh() {
        return new ChatForm("", Submission.next(), "");
    }

    /** As it came, with what is to be changed. */
    public static ChatForm of(String text, @Nullable String submission) {
        var sent = Submission.valueOf(submission);
        if (!WRITTEN.matcher(text).find()) {
            return new ChatForm("", sent, "live.chat.empty");
        }
        return new ChatForm(text, sent, text.strip().length() > LIMIT ? "live.chat.long" : "");
    }

    public boolean isGood() {
        return error.isEmpty();
    }
}
