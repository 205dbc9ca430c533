package org.hearth.letterbox.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.identity.Slip;

/** What was answered, in the ways that mail programs quote it. */
final class Quotes {

    private static final int LINES_OF_A_HEAD = 6;
    private static final int LINES_OF_AN_INTRODUCTION = 4;
    /** Nobody's mail program needs more for a head, a stroke or an introduction; longer ones are never held against a pattern that goes back. */
    private static final int LONGEST = 1_000;

    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}[>›»|│].*");
    private static final Pattern DIVIDER =
            Pattern.compile("(?iu)\\s*[-_*=]{2,}\\s*(original message|original e-?mail|forwarded message"
                    + "|opprinnelig melding|original melding|videresendt melding|videresendt e-post"
                    + "|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht"
                    + "|message d.origine|message original|message transféré|reply above.*)\\s*[-_*=]{2,}\\s*");
    private static final Pattern FORWARDED = Pattern.compile("(?iu)(begin forwarded message|videresendt melding"
            + "|anfang der weitergeleiteten nachricht|début du message réexpédié|début du message transféré)\\s?:");
    private static final Pattern FROM =
            Pattern.compile("(?iu)\\s*\\*?(from|fra|von|de|expéditeur|avsender)\\s?:\\*?\\s?.+");
    private static final Pattern HEAD =
            Pattern.compile("(?iu)\\s*\\*?(sent|date|sendt|dato|gesendet|datum|envoyé|to|til|an|à"
                    + "|subject|emne|betreff|objet|cc|kopi)\\s?:\\*?.*");
    private static final Pattern RULE = Pattern.compile("\\s*(_{10,}|-{20,}|={20,})\\s*");

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?isu).{0,400}\\b(wrote|writes|skrev|skreiv|schrieb|geschrieben|a écrit|écrivait)\\b.{0,200}:\\s*");
    private static final Pattern BEGINS =
            Pattern.compile("(?iu)\\s*(on|am|le|den|på|il|op|[0-9]|\\p{L}{2,9}\\.?,? (den )?[0-9]|<?[\\w.+-]+@).*");
    private static final Pattern DATED =
            Pattern.compile("(?isu).*([0-9]{1,2}[:.h][0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}|@).*");

    private Quotes() {}

    /** What stands between quotes is kept, in its order. */
    static List<String> without(List<String> lines) {
        var own = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            if (endsAt(lines, at)) {
                dropRule(own);
                return own;
            }
            var introduction = introduction(lines, at);
            if (introduction > 0) {
                if (!quoteFollows(lines, at + introduction)) {
                    return own;
                }
                at += introduction - 1;
            } else if (!QUOTED.matcher(lines.get(at)).matches()) {
                own.add(lines.get(at));
            }
        }
        return own;
    }

    private static boolean endsAt(List<String> lines, int at) {
        var line = lines.get(at);
        return line.contains(Slip.ABOVE) && !QUOTED.matcher(line).matches()
                || is(DIVIDER, line)
                || is(FORWARDED, line.strip())
                || is(FROM, line) && headFollows(lines, at);
    }

    /** Outlook quotes by a head like a letter's own and marks no line after it. */
    private static boolean headFollows(List<String> lines, int at) {
        var found = lines.subList(at + 1, Math.min(lines.size(), at + LINES_OF_A_HEAD)).stream()
                .filter(line -> is(HEAD, line))
                .count();
        return found >= 2;
    }

    private static void dropRule(List<String> own) {
        for (int last = own.size() - 1; last >= 0; last--) {
            if (is(RULE, own.get(last))) {
                own.removeLast();
            } else if (!own.get(last).isBlank()) {
                return;
            } else {
                own.removeLast();
            }
        }
    }

    /** How many lines it takes to say who wrote when; 0 if they say something else. */
    private static int introduction(List<String> lines, int at) {
        if (lines.get(at).isBlank() || !is(BEGINS, lines.get(at))) {
            return 0;
        }
        var joined = new StringBuilder();
        for (int length = 1; length <= LINES_OF_AN_INTRODUCTION && at + length <= lines.size(); length++) {
            var line = lines.get(at + length - 1);
            if (line.isBlank() || QUOTED.matcher(line).matches()) {
                return 0;
            }
            joined.append(line).append(' ');
            if (joined.length() > LONGEST) {
                return 0;
            }
            if (INTRODUCTION.matcher(joined).matches()) {
                return DATED.matcher(joined).matches() || quoteFollows(lines, at + length) ? length : 0;
            }
        }
        return 0;
    }

    private static boolean is(Pattern pattern, String line) {
        return line.length() <= LONGEST && pattern.matcher(line).matches();
    }

    private static boolean quoteFollows(List<String> lines, int from) {
        return lines.subList(Math.min(from, lines.size()), lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> QUOTED.matcher(line).matches())
                .isPresent();
    }
}
