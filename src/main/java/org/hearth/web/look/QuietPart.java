package org.hearth.web.look;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.web.Quiet;

/** The quiet hours as the form shows them. @param days numbers from Monday */
public record QuietPart(boolean wanted, String from, String until, List<Integer> days) {

    /** Nights, if there are none yet: what most would choose. */
    static QuietPart of(Optional<Quiet> quiet) {
        return quiet.map(it -> new QuietPart(
                        true,
                        it.from().toString(),
                        it.until().toString(),
                        it.days().stream().map(DayOfWeek::getValue).toList()))
                .orElseGet(() -> new QuietPart(
                        false,
                        "22:00",
                        "07:00",
                        IntStream.rangeClosed(1, 7).boxed().toList()));
    }
}
