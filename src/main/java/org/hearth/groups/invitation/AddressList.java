package org.hearth.groups.invitation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.identity.EmailAddress;

/**
 * Addresses out of what somebody pasted: one a line, or the columns of a table. Nothing is ever carried on but whole
 * addresses that were understood, so that a heading or a formula among them goes nowhere.
 *
 * @param doubled how many were there more than once
 * @param unclear lines in which no address was understood, the first ones
 * @param more how many further ones there were than fit
 */
public record AddressList(List<EmailAddress> addresses, int doubled, List<String> unclear, int unclearInAll, int more) {

    public static final int MOST = 100;
    private static final int LONGEST_LINE = 500;
    private static final int LINES_READ = 10_000;
    private static final int SHOWN = 10;
    private static final int SHOWN_LETTERS = 60;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\t]");

    static AddressList of(String pasted) {
        var found = new LinkedHashSet<EmailAddress>();
        var unclear = new ArrayList<String>();
        int seen = 0;
        for (var line : pasted.lines().limit(LINES_READ).toList()) {
            var here = inLine(line);
            seen += here.size();
            found.addAll(here);
            if (here.isEmpty() && !line.isBlank()) {
                unclear.add(line.strip());
            }
        }
        var shown = unclear.stream().limit(SHOWN).map(AddressList::shortened).toList();
        return new AddressList(
                found.stream().limit(MOST).toList(),
                seen - found.size(),
                shown,
                unclear.size(),
                Math.max(0, found.size() - MOST));
    }

    private static List<EmailAddress> inLine(String line) {
        return line.length() > LONGEST_LINE
                ? List.of()
                : BETWEEN.splitAsStream(line)
                        .map(AddressList::bare)
                        .flatMap(typed -> EmailAddress.of(typed).stream())
                        .toList();
    }

    /** Without quotes, and out of the brackets that address books write: {@code "Kari" <kari@example.org>}. */
    private static String bare(String cell) {
        var text = cell.strip().replaceAll("^\"|\"$", "");
        int open = text.lastIndexOf('<');
        return open >= 0 && text.endsWith(">") ? text.substring(open + 1, text.length() - 1) : text;
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN_LETTERS ? line : line.substring(0, SHOWN_LETTERS) + "…";
    }
}
