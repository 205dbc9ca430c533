package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** What is new in the reader’s groups since their last visit: a few lines, and it ends. */
@Component
class LatestThreads implements TodayInGroups {

    private static final int SHOWN = 5;
    /** In each group: what lies deeper is found in its list. */
    private static final int LOOKED_AT = 20;

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
        var reading = viewers.stream()
                .filter(viewer -> viewer.can(Capability.READ_TALK))
                .toList();
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        var latest = table.latest(reading, LOOKED_AT, SHOWN + 1);
        return Optional.of(Html.of(
                "forum/thread/latest",
                new LatestFragment(latest.stream().limit(SHOWN).toList(), latest.size() > SHOWN)));
    }
}
