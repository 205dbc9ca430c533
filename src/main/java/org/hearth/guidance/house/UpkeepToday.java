package org.hearth.guidance.house;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Tells those who shape a group which of its pages wait for them. */
@Component
class UpkeepToday implements TodayInGroups {

    private final UpkeepTable table;
    private final House house;

    UpkeepToday(UpkeepTable table, House house) {
        this.table = table;
        this.house = house;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var shaped = viewers.stream()
                .filter(viewer -> viewer.can(Capability.SHAPE))
                .map(Viewer::group)
                .toList();
        if (shaped.isEmpty()) {
            return Optional.empty();
        }
        var waiting = table.of(shaped, house.today()).stream()
                .filter(UpkeepTable.Upkeep::waits)
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("guidance/house/today", new UpkeepFragment(waiting)));
    }
}
