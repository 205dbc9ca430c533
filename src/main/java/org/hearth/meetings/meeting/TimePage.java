package org.hearth.meetings.meeting;

import java.util.Map;
import java.util.Optional;
import org.hearth.meetings.series.Again;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** @param errors field to message key */
public record TimePage(
        Doors doors, MeetingLine line, Optional<Again> again, TimeForm form, Map<String, String> errors) {

    /** What to change in a field, in words; empty if nothing is wrong. */
    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
