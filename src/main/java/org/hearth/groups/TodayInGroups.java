package org.hearth.groups;

import java.util.List;
import java.util.Optional;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;

/** What a module has to say of the reader's groups on the page Today; they are looked up once for all. */
public interface TodayInGroups {

    /** Small comes first. */
    int order();

    /** The fragment, or empty if there is nothing to say. @param viewers the reader in each of their groups, may be none */
    Optional<Html> forReader(SignedIn reader, List<Viewer> viewers);
}
