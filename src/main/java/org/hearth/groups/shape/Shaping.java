package org.hearth.groups.shape;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facilitator says what the group is, one answer at a time. */
@Component
class Shaping {

    private final ShapeTable table;

    Shaping(ShapeTable table) {
        this.table = table;
    }

    Shape of(Viewer viewer) {
        return table.of(viewer.group()).orElseThrow(NotFound::new);
    }

    List<String> needsInUse(Viewer viewer) {
        return table.needsInUse(viewer.group());
    }

    /**
     * Keeps the answer, unless somebody else has given another since this page was made.
     *
     * @return whether it was kept
     */
    @Transactional
    public boolean keep(Viewer viewer, Leaf leaf, ShapeForm form) {
        viewer.need(Capability.SHAPE);
        var now = table.locked(viewer.group()).orElseThrow(NotFound::new);
        var wished = form.applied(now, leaf);
        boolean overtaken = !form.seen().isEmpty() && !form.seen().equals(leaf.seen(now));
        if (overtaken && !leaf.same(now, wished)) {
            return false;
        }
        table.keep(viewer.group(), wished);
        return true;
    }
}
