package org.hearth.live.whereabouts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody says of where they are. */
public record WhereaboutsForm(String place, String call) {

    public static final int PLACE = 300;
    public static final int CALL = 200;

    public WhereaboutsForm(@Nullable String place, @Nullable String call) {
        this.place = place == null ? "" : Typed.cleaned(place);
        this.call = call == null ? "" : Typed.cleaned(call);
    }

    static WhereaboutsForm of(Whereabouts left) {
        return new WhereaboutsForm(left.place(), left.call());
    }

    Whereabouts whereabouts() {
        return new Whereabouts(place, call);
    }

    /** Field to message key. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!Typed.isSeen(place)) {
            errors.put("place", "live.whereabouts.place.missing");
        } else if (place.length() > PLACE) {
            errors.put("place", "live.whereabouts.long");
        }
        if (call.length() > CALL) {
            errors.put("call", "live.whereabouts.long");
        }
        return errors;
    }
}
