package org.hearth.groups.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/**
 * One question about the group.
 *
 * @param errors field to message key
 * @param newer the group as somebody else has made it since; empty if nobody has
 * @param needsInUse to choose from
 */
public record LeafPage(
        Viewer viewer,
        Doors doors,
        Leaf leaf,
        ShapeForm form,
        Map<String, String> errors,
        Optional<Shape> newer,
        List<String> needsInUse) {

    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/shape";
    }
}
