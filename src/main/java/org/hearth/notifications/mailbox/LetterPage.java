package org.hearth.notifications.mailbox;

import java.util.List;

/** One letter as its reader would see it. */
public record LetterPage(String to, String subject, String text, List<String> links) {}
