package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** The few threads that moved last in the reader's groups; no counts, no markers, and it ends. */
@Component
class LatestThreads implements TodayInGroups {

    private static final int SHOWN = 5;

    private final ThreadTable table;

    LatestThreads(ThreadTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var latest = table.latest(
                viewers.stream()
                        .filter(viewer -> viewer.can(Capability.READ_TALK))
                        .map(Viewer::group)
                        .toList(),
                SHOWN);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("forum/thread/latest", new LatestFragment(latest)));
    }
}
