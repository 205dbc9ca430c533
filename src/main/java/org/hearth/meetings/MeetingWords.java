package org.hearth.meetings;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.groups.Viewer;

/** What all modules say about a meeting, ready for a page. */
public interface MeetingWords {

    /** @param goingIn whether the reader is about to go in */
    List<Content> of(Viewer viewer, Meeting meeting, boolean goingIn, HttpServletRequest request);
}
