package org.hearth.groups.emergency;

import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** @param left whether one is kept already @param errors field to message key */
public record EmergencyPage(Viewer viewer, Doors doors, EmergencyForm form, boolean left, Map<String, String> errors) {

    /** What to change in a field, in words; empty if nothing is wrong. */
    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
