package org.hearth.live.whereabouts;

import java.util.Map;
import java.util.Optional;
import org.hearth.live.room.RoomAddress;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** Leaving one's own. @param left whether it is kept already @param errors field to message key */
public record WhereaboutsPage(
        Doors doors, RoomAddress address, WhereaboutsForm form, boolean left, Map<String, String> errors) {

    static WhereaboutsPage of(Doors doors, RoomAddress address, Optional<Whereabouts> own) {
        var form = own.map(WhereaboutsForm::of).orElseGet(() -> new WhereaboutsForm("", ""));
        return new WhereaboutsPage(doors, address, form, own.isPresent(), Map.of());
    }

    /** What to change in a field, in words; empty if nothing is wrong. */
    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
