package org.hearth.notifications.mail;

import org.hearth.identity.EmailAddress;

/** One message to one person. */
public record Letter(EmailAddress to, String subject, String text) {

    /** Says nothing of what it carries. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
