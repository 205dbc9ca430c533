package org.hearth.identity.glass;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.web.Frame;

/** @param errors field to message key */
public record NewGlassPage(GlassForm form, Map<String, String> errors) {

    /** What to change in a field, in words; empty if nothing is wrong. */
    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }

    /** All that is wrong, in words. */
    public Map<String, String> said(Frame frame) {
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, frame.say(key)));
        return said;
    }
}
