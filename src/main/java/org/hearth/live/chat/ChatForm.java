package org.hearth.live.chat;

import java.util.regex.Pattern;
import org.hearth.kernel.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A line being written.
 *
 * @param text in words, or as the writer's browser locked it
 * @param locked whether it is that: nobody here can read it
 * @param error message key of what to change; empty if nothing
 */
public record ChatForm(String text, boolean locked, Audience audience, Submission submission, String error) {

    public static final int LIMIT = 2_000;

    /** A line of that length for several recipients. */
    private static final int LOCKED_LIMIT = 24_576;

    /** Spaces and what cannot be seen are not a line. */
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    /** Locked with the room's key: version, epoch, nonce, content. */
    private static final Pattern BY_THE_ROOM = Pattern.compile("1\\.[1-9][0-9]{0,8}\\.[\\w-]{1,64}\\.[\\w-]+");

    /** Sealed to some recipients by age. */
    private static final Pattern TO_SOME = Pattern.compile("A\\.[\\w+/-]+={0,2}");

    public static ChatForm fresh() {
        return new ChatForm("", false, Audience.ALL, Submission.next(), "");
    }

    /** As it came, with what is to be changed. */
    static ChatForm of(String posted, @Nullable String submission) {
        var sent = Submission.valueOf(submission);
        // a browser sends two characters for each line break, and counts one
        var text = posted.replace("\r\n", "\n");
        if (!WRITTEN.matcher(text).find()) {
            return open(text, sent, "live.chat.empty");
        }
        return open(text, sent, text.strip().length() > LIMIT ? "live.chat.long" : "");
    }

    /** The same for those beside the room, where a meeting is not encrypted. */
    public static ChatForm beside(String text, Audience audience, @Nullable String submission) {
        var form = of(text, submission);
        return new ChatForm(form.text(), false, audience, form.submission(), form.error());
    }

    /** In an encrypted meeting. Plain words that came nevertheless go back to their writer and nowhere else. */
    public static ChatForm locked(String text, String content, String audience, @Nullable String submission) {
        var sent = Submission.valueOf(submission);
        if (!text.isEmpty()) {
            return open(text, sent, "live.chat.unlocked");
        }
        if (content.length() > LOCKED_LIMIT) {
            return open("", sent, "live.chat.long");
        }
        return Audience.of(audience)
                .filter(it -> shape(it).matcher(content).matches())
                .map(it -> new ChatForm(content, true, it, sent, ""))
                .orElseGet(() -> open("", sent, "live.chat.notLocked"));
    }

    /** The same words under a form of their own: the writer's browser bound them to another. */
    ChatForm taken() {
        return open("", Submission.next(), "live.chat.taken");
    }

    public boolean isGood() {
        return error.isEmpty();
    }

    private static Pattern shape(Audience audience) {
        return switch (audience) {
            case ALL -> BY_THE_ROOM;
            case LEAD, HELP, CALL -> TO_SOME;
        };
    }

    private static ChatForm open(String text, Submission submission, String error) {
        return new ChatForm(text, false, Audience.ALL, submission, error);
    }
}
