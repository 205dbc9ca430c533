package org.hearth.guidance.preparation;

import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.guidance.PreparationId;
import org.hearth.meetings.Meeting;
import org.hearth.web.Doors;

/** @param id empty for a new one @param errors field to message key */
public record PreparationPage(
        Viewer viewer,
        Doors doors,
        Meeting meeting,
        Optional<PreparationId> id,
        PreparationForm form,
        Map<String, String> errors) {

    public String meetingPath() {
        return "/groups/" + viewer.group().text() + "/meetings/" + meeting.id().text();
    }

    public String path() {
        return meetingPath() + "/preparations" + id.map(one -> "/" + one.text()).orElse("");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
