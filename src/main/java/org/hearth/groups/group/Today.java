package org.hearth.groups.group;

import java.time.Clock;
import java.time.LocalDate;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/** The day it is where the installation stands: rights that last until a day end with it, by this calendar. */
@Component
public class Today {

    private final Clock clock;
    private final Settings settings;

    Today(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public LocalDate day() {
        return LocalDate.now(clock.withZone(settings.timeZone()));
    }
}
