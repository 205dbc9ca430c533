package org.hearth.guidance;

import java.time.LocalDate;
import org.hearth.groups.Viewer;
import org.hearth.web.AccountId;

/** Keeps information pages that were written elsewhere: for the demonstration. */
public interface Library {

    /** Published at once, for everybody who signs in. */
    ArticleId keepForHouse(AccountId coordinator, Page page);

    /** Published at once, for the group. */
    ArticleId keepForGroup(Viewer facilitator, Page page);

    /** @param sources one a line @param due when it is to be looked at again */
    record Page(
            String title,
            String body,
            String author,
            String qualification,
            String sources,
            LocalDate written,
            LocalDate due) {}
}
