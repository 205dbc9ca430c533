package org.hearth.identity;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;

/** An address that mail can be sent to. Prints nothing of itself, so that it cannot slip into a log. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private final String text;

    private EmailAddress(String text) {
        this.text = text;
    }

    /** Reads what somebody typed, ignoring spaces around it and the case of its letters. */
    public static Optional<EmailAddress> of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || text.indexOf('@') < 1 || text.endsWith("@")) {
            return Optional.empty();
        }
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            // with a name before it, one mailbox would be two accounts
            return address.getAddress().equals(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
        } catch (AddressException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The address itself, for the envelope of a message and nothing else. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
