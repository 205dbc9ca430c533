package org.hearth.letterbox.reading;

import jakarta.mail.internet.ContentType;

/** Lines that a mail program broke so that they fit a screen, made whole again (RFC 3676). */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    static String unfolded(String text, ContentType type) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!"flowed".equalsIgnoreCase(type.getParameter("format"))) {
            return lines;
        }
        var unspaced = "yes".equalsIgnoreCase(type.getParameter("delsp"));
        var whole = new StringBuilder();
        for (var line : lines.split("\n", -1)) {
            var quoted = line.startsWith(">");
            var stuffed = !quoted && line.startsWith(" ") ? line.substring(1) : line;
            var goesOn = stuffed.endsWith(" ") && !stuffed.equals(SIGNATURE) && !quoted;
            whole.append(goesOn && unspaced ? stuffed.substring(0, stuffed.length() - 1) : stuffed)
                    .append(goesOn ? "" : "\n");
        }
        return whole.toString();
    }
}
