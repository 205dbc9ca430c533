package org.hearth.live.chat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.kernel.Id;

/**
 * A line being written.
 *
 * @param once made with the form; the same form sent twice says its line once
 * @param error message key of what to change; empty if nothing
 */
public record ChatForm(String text, String once, String error) {

    public static final int LIMIT = 2_000;

    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private record Once(UUID value) implements Id {}

    public static ChatForm fresh() {
        return new ChatForm("", new Once(Id.random()).text(), "");
    }

    /** As it came, with what is to be changed. */
    public ChatForm checked() {
        if (!WRITTEN.matcher(text).find()) {
            return new ChatForm("", once, "live.chat.empty");
        }
        return text.strip().length() > LIMIT ? new ChatForm(text, once, "live.chat.long") : this;
    }

    public boolean isGood() {
        return error.isEmpty();
    }
}
