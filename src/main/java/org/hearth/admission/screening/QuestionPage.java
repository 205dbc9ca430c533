package org.hearth.admission.screening;

import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** @param id of the question that is changed; empty for a new one @param errors field to message key */
public record QuestionPage(Viewer viewer, Doors doors, String id, QuestionForm form, Map<String, String> errors) {

    public String error(Frame frame, String field) {
        var key = errors.get(field);
        return key == null ? "" : frame.say(key);
    }
}
