package org.hearth.notifications.mailbox;

import java.util.List;

/** What would have been sent, newest first. */
public record MailboxPage(List<Line> lines) {

    public record Line(int number, String to, String subject) {}
}
