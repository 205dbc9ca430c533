package org.hearth.desk.coordination;

import java.util.List;
import org.hearth.desk.rota.RotaTable;
import org.hearth.groups.Doorway;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.springframework.stereotype.Component;

/** To coordinators: where somebody may be in danger and nobody has taken it, and that an appeal waits for them. */
@Component
class CoordinatorToday implements TodayPart {

    private final LoneAppeals appeals;
    private final RotaTable rota;
    private final Doorway doorway;

    CoordinatorToday(LoneAppeals appeals, RotaTable rota, Doorway doorway) {
        this.appeals = appeals;
        this.rota = rota;
        this.doorway = doorway;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Html> forReader(SignedIn reader) {
        if (!reader.coordinator()) {
            return List.of();
        }
        var alone = rota.raised().stream()
                .flatMap(group -> doorway.of(group).stream())
                .map(Doorway.Entrance::name)
                .sorted()
                .toList();
        var waiting = !appeals.of(reader).isEmpty();
        return alone.isEmpty() && !waiting
                ? List.of()
                : List.of(Html.of("desk/coordination/today", new CoordinatorTodayFragment(alone, waiting)));
    }
}
