package org.hearth.groups.group;

import java.util.Map;
import org.hearth.web.Frame;

/** @param errors field to message key */
public record NewGroupPage(GroupForm form, Map<String, String> errors) {

    /** What to change in a field, in words; empty if nothing is wrong. */
    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
