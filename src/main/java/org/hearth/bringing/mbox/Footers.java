package org.hearth.bringing.mbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hearth.kernel.Typed;

/** What programs of mailing lists put at the end of every letter, or in its middle. */
final class Footers {

    private static final Pattern BEGINS = Pattern.compile("(?iu)\\s*(_{20,}|-{3,}~-->|"
            + "-{4,} ?yahoo! groups (sponsor|links).*|yahoo! groups links|to unsubscribe.{0,60}(e-?mail|send|visit|go to).*"
            + "|you (are receiving|received) this (message|e-?mail|mail) because.*|du mottar denne e-?posten fordi.*"
            + "|sie erhalten diese (nachricht|e-?mail), weil.*|view/reply online.*|your use of yahoo! groups.*"
            + "|.{0,60}\\bmailing list\\s*|.{0,40}mailman/listinfo/.*|https?://\\S*/(mailman|listinfo|lists)/\\S*)");
    private static final int LINES = 12;

    private Footers() {}

    /** Only near the end: somebody may write of a list in the midst of their letter. */
    static String without(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        var from = Math.max(0, lines.size() - LINES);
        for (int at = from; at < lines.size(); at++) {
            if (BEGINS.matcher(lines.get(at)).matches()) {
                lines.subList(at, lines.size()).clear();
            }
        }
        return Typed.cleaned(String.join("\n", lines).replaceAll("\n{3,}", "\n\n"));
    }
}
