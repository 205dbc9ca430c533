package org.hearth.desk.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.desk.act.ActTable;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** There is an answer to what somebody reported, or something was decided about what they wrote. */
@Component
class DeskToday implements TodayInGroups {

    private final ActTable acts;

    DeskToday(ActTable acts) {
        this.acts = acts;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var concerned = new ArrayList<Viewer>();
        for (var viewer : viewers) {
            if (viewer.can(Capability.READ_TALK) && acts.news(viewer.persona())) {
                concerned.add(viewer);
            }
        }
        return concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("desk/care/today", new DeskTodayFragment(concerned)));
    }
}
