package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Viewer;

/** What has come lately. */
public record NewsletterTodayFragment(List<Line> lines) {

    public record Line(Viewer viewer, Issue issue) {}
}
