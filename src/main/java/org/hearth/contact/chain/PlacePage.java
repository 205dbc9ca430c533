package org.hearth.contact.chain;

import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/**
 * @param name what they typed @param number what they typed; one that is kept is not shown again
 * @param ending the last figures of the number that is kept; empty if none is
 */
public record PlacePage(
        Viewer viewer,
        Doors doors,
        String name,
        String number,
        boolean withPseudonym,
        String ending,
        Map<String, String> errors) {

    public boolean kept() {
        return !ending.isEmpty();
    }

    public String chain() {
        return "/groups/" + viewer.group().text() + "/chain";
    }

    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }

    @Override
    public String toString() {
        return "PlacePage[…]";
    }
}
