package org.hearth.admission.deciding;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Those who decide see on Today that somebody asks; first of all, that somebody needs a word. */
@Component
class AskedToday implements TodayInGroups {

    private final Decisions decisions;

    AskedToday(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var lines = viewers.stream()
                .filter(viewer -> viewer.can(Capability.ADMIT))
                .flatMap(viewer -> line(viewer).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("admission/deciding/today", new AskedTodayFragment(lines)));
    }

    private Optional<AskedTodayFragment.Line> line(Viewer viewer) {
        var asked = decisions.toDecide(viewer);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedTodayFragment.Line(
                        viewer, asked.stream().anyMatch(one -> one.inDanger() && !one.seen())));
    }
}
