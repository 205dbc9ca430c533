package org.hearth.guidance.house;

import java.time.Clock;
import java.time.LocalDate;
import org.hearth.identity.Accounts;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** What holds for the whole house: who runs it, and what day it is there. */
@Component
public class House {

    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    House(Accounts accounts, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asked of the table: a sign-in may be older than somebody's dismissal. */
    public boolean runBy(SignedIn me) {
        return accounts.isCoordinator(me);
    }

    /** For others the address does not exist. */
    public void needCoordinator(SignedIn me) {
        if (!runBy(me)) {
            throw new NotFound();
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
