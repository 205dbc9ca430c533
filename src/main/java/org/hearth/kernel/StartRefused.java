package org.hearth.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Hearth cannot start, for a reason that whoever runs it can mend. It is told in one sentence, without a stack trace, and
 * the program ends with code 1.
 */
public final class StartRefused extends RuntimeException {

    /** @param messageKey in {@code messages/kernel.properties}: what is wrong and what to do */
    public StartRefused(String messageKey, Object... facts) {
        super(sentence(messageKey, facts));
    }

    /** The sentence, in the language of the machine. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String sentence(String messageKey, Object... facts) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var words = ResourceBundle.getBundle("messages.kernel", Locale.getDefault(), control);
        // a port is no quantity: 8080, not 8,080
        var texts = Arrays.stream(facts).map(String::valueOf).toArray();
        return MessageFormat.format(words.getString(messageKey), texts);
    }
}
