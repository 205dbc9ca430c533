package org.hearth.admission.asking;

import java.util.List;
import org.hearth.groups.Doorway;
import org.hearth.groups.Groups;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.springframework.stereotype.Component;

/** Where one has asked, and what to do next; for somebody who has not come in anywhere yet, where to look. */
@Component
class AskingToday implements TodayPart {

    private final Askings askings;
    private final Doorway doorway;
    private final Groups groups;

    AskingToday(Askings askings, Doorway doorway, Groups groups) {
        this.askings = askings;
        this.doorway = doorway;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Html> forReader(SignedIn reader) {
        var lines = askings.of(reader.account()).stream()
                .filter(asking -> !asking.is(Asking.State.NOT_NOW))
                .flatMap(asking -> doorway.of(asking.group()).stream()
                        .map(entrance -> new AskingsPage.Line(asking, entrance.name())))
                .toList();
        return lines.isEmpty() && !groups.viewers(reader.account()).isEmpty()
                ? List.of()
                : List.of(Html.of("admission/asking/today", new AskingsPage(lines)));
    }
}
