package org.hearth.admission.referral;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param place where a code is typed in, as one says it */
public record ReferralsPage(Viewer viewer, Doors doors, List<Referral> referrals, String place, Writing writing) {

    /**
     * @param made the code just made, or {@code sent} if it went by mail
     * @param error message key; empty if nothing is wrong
     */
    public record Writing(String words, String address, String made, String error) {

        public boolean isSent() {
            return made.equals("sent");
        }

        public boolean aboutAddress() {
            return error.startsWith("identity");
        }
    }
}
