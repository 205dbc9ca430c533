package org.hearth.danger;

import java.util.List;

/** What moderators thought of the rules' findings; numbers of weeks, of no post and of nobody. */
public interface Verdicts {

    /** Within the caller's transaction. */
    void right(String language, String rule);

    void wrong(String language, String rule);

    /** There was danger, and no rule found it. */
    void missed(String language);

    /** By rule, those most often wrong first. */
    List<Tally> tallies(String language);

    /** Of a language as a whole, since the site began. */
    Tally all(String language);

    /** @param rule empty for all @param missed always 0 for a single rule */
    record Tally(String rule, int right, int wrong, int missed) {

        /** How many of a hundred findings were right; -1 if there were none. */
        public int precision() {
            return share(right, wrong);
        }

        /** How many of a hundred dangers were found; -1 if there were none. */
        public int recall() {
            return share(right, missed);
        }

        private static int share(int part, int rest) {
            return part + rest == 0 ? -1 : Math.round(100f * part / (part + rest));
        }
    }
}
