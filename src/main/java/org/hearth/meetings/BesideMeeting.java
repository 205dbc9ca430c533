package org.hearth.meetings;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;

/** What a module has to say on a meeting's page and before going in, such as what to think of beforehand. */
public interface BesideMeeting {

    /** @param goingIn whether the reader is about to go in, and is to be shown what helps then alone */
    Optional<Html> forViewer(Viewer viewer, Meeting meeting, boolean goingIn);
}
