package org.hearth.admission.asking;

import java.util.List;

/** One's own requests, the newest first. */
public record AskingsPage(List<Line> lines) {

    public record Line(Asking asking, String groupName) {}
}
