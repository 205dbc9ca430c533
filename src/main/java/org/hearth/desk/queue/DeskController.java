package org.hearth.desk.queue;

import java.time.Clock;
import org.hearth.desk.rota.Rotas;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bench: what to do next, and everything that waits, by why. */
@Controller
class DeskController {

    private final Queue queue;
    private final Rotas rotas;
    private final Groups groups;
    private final Clock clock;

    DeskController(Queue queue, Rotas rotas, Groups groups, Clock clock) {
        this.queue = queue;
        this.rotas = rotas;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/groups/{group}/desk")
    Html show(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        viewer.need(Capability.MODERATE);
        var items = queue.open(viewer);
        return Html.of(
                "desk/queue/show",
                new DeskPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        items,
                        queue.next(viewer, items),
                        rotas.of(viewer.group()),
                        rotas.left(viewer),
                        queue.load(viewer),
                        rotas.pausesUntil(viewer).isPresent(),
                        done != null,
                        clock.instant()));
    }
}
