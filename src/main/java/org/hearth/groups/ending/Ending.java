package org.hearth.groups.ending;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.LastDay;
import org.hearth.groups.group.Today;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A group comes to its end as an occasion: seen from afar, with words, and with time to take along what is one's own. */
@Component
class Ending {

    private final EndingTable table;
    private final Personas personas;
    private final Today today;

    Ending(EndingTable table, Personas personas, Today today) {
        this.table = table;
        this.personas = personas;
        this.today = today;
    }

    LastDay lastDay(Viewer viewer) {
        return table.lastDay(viewer.group()).orElseThrow(NotFound::new);
    }

    LastDay.Phase phase(Viewer viewer) {
        return lastDay(viewer).phase(today.day());
    }

    List<Words> words(Viewer viewer) {
        if (!viewer.can(Capability.READ_TALK)) {
            return List.of();
        }
        var said = table.goodByes(viewer.group());
        var known =
                personas.byId(said.stream().map(EndingTable.GoodBye::persona).toList());
        return said.stream()
                .map(one -> new Words(Optional.ofNullable(known.get(one.persona())), one.body()))
                .toList();
    }

    String own(Viewer viewer) {
        return table.goodByes(viewer.group()).stream()
                .filter(one -> viewer.is(one.persona()))
                .map(EndingTable.GoodBye::body)
                .findAny()
                .orElse("");
    }

    @Transactional
    public void choose(Viewer viewer, LastDay.Afterwards afterwards, int readingDays) {
        viewer.need(Capability.SHAPE);
        table.choose(viewer.group(), afterwards, readingDays);
    }

    /** Nothing said takes back what was said. */
    @Transactional
    public void say(Viewer viewer, String body) {
        viewer.need(Capability.READ_TALK);
        if (body.isEmpty()) {
            table.takeBack(viewer);
        } else {
            table.say(viewer, body);
        }
    }
}
