package org.hearth.meetings.series;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A series' id. */
record SeriesId(UUID value) implements Id {

    static SeriesId random() {
        return new SeriesId(Id.random());
    }
}
