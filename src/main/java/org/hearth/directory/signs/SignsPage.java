package org.hearth.directory.signs;

import java.util.List;
import org.hearth.directory.SignsOfLife.Waiting;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record SignsPage(Doors doors, List<Line> lines, List<Waiting> waiting) {

    /** As many as one can greet in one go. */
    private static final int SHOWN = 5;

    public List<Waiting> shown() {
        return waiting.stream().limit(SHOWN).toList();
    }

    /** @param word empty while too few people stand behind it */
    public record Line(String sign, String word, int amount) {

        public boolean told() {
            return !word.isEmpty();
        }

        public String key() {
            return "directory.sign." + sign + "." + word;
        }

        public String adviceKey() {
            return "directory.advice." + sign + "." + word;
        }

        public String amountKey() {
            return "directory.amount." + sign;
        }
    }
}
