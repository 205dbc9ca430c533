package org.hearth.kernel;

import java.util.List;

/**
 * A foreseen "no". The message key names a sentence in the message files that says what happened and what can be done;
 * the facts fill its places. One place in {@code web} turns refusals into pages.
 */
public abstract class Refusal extends RuntimeException {

    private final transient List<Object> facts;

    protected Refusal(String messageKey, Object... facts) {
        super(messageKey, null, false, false);
        this.facts = List.of(facts);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Object> facts() {
        return facts;
    }
}
