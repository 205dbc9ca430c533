package org.hearth.notifications.mail;

import java.util.Optional;
import org.hearth.identity.EmailAddress;

/** One message to one person. */
public record Letter(EmailAddress to, String subject, String text, Optional<Listing> listing) {

    public Letter(EmailAddress to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }

    /**
     * For letters that come again and again: how a mail program sorts, stops and answers them.
     *
     * @param stop address of the page where one press stops them
     * @param answer address that an answer goes to; empty if none can be given
     * @param strand joins those about the same; empty for none
     */
    public record Listing(String stop, String answer, String strand) {}

    /** Says nothing of what it carries. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
