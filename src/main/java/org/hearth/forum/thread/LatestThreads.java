package org.hearth.forum.thread;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.springframework.stereotype.Component;

/** The few threads that moved last in the reader's groups; no counts, no markers, and it ends. */
@Component
class LatestThreads implements TodayPart {

    private static final int SHOWN = 5;

    private final ThreadTable table;
    private final Groups groups;

    LatestThreads(ThreadTable table, Groups groups) {
        this.table = table;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader) {
        var viewers = groups.viewers(reader.account());
        var latest = table.latest(viewers.stream().map(Viewer::group).toList(), SHOWN);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("forum/thread/latest", new LatestFragment(latest)));
    }
}
