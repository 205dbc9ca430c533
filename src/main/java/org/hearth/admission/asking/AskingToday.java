package org.hearth.admission.asking;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Doorway;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Where one has asked, and what to do next; for somebody who has not come in anywhere yet, where to look. */
@Component
class AskingToday implements TodayInGroups {

    private final Askings askings;
    private final Doorway doorway;

    AskingToday(Askings askings, Doorway doorway) {
        this.askings = askings;
        this.doorway = doorway;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var lines = askings.of(reader.account()).stream()
                .filter(asking -> !asking.is(Asking.State.NOT_NOW))
                .flatMap(asking -> doorway.of(asking.group()).stream()
                        .map(entrance -> new AskingsPage.Line(asking, entrance.name())))
                .toList();
        return lines.isEmpty() && !viewers.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("admission/asking/today", new AskingsPage(lines)));
    }
}
