package org.hearth.identity.glass;

import java.util.List;

/** What the template of this name shows. */
public record LooksPage(List<Row> rows) {

    /** @param pseudonym the reader's own @param looker the other's; empty where coordinators looked */
    public record Row(Look look, String pseudonym, String looker) {

        public boolean ofIdentity() {
            return look.what() == Look.What.IDENTITY;
        }
    }
}
