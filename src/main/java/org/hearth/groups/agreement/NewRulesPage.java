package org.hearth.groups.agreement;

import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** @param errors field to message key @param newer what somebody else wrote meanwhile; empty if nobody did */
public record NewRulesPage(
        Viewer viewer, Doors doors, RulesForm form, Map<String, String> errors, Optional<Rules> newer) {

    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
