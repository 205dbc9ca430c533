package org.hearth.guidance.nearby;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param nearby as it is; empty for a new one @param errors field to message key @param cares whether the reader decides what is shown */
public record NearbyPage(
        Viewer viewer,
        Doors doors,
        Optional<Nearby> nearby,
        NearbyForm form,
        Map<String, String> errors,
        List<BoardPage.Place> places,
        boolean cares) {

    public String board() {
        return "/groups/" + viewer.group().text() + "/nearby";
    }

    public String path() {
        return board() + nearby.map(one -> "/" + one.id().text()).orElse("");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
