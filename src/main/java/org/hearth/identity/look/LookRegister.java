package org.hearth.identity.look;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hearth.identity.QuietHours;
import org.hearth.web.AccountId;
import org.hearth.web.KeptLooks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LookRegister implements KeptLooks, QuietHours {

    private final LookTable table;

    LookRegister(LookTable table) {
        this.table = table;
    }

    @Override
    public Optional<Kept> of(AccountId account) {
        return table.of(account).map(LookTable.Row::kept);
    }

    @Override
    @Transactional
    public void keep(AccountId account, Kept kept, ZoneId zone) {
        table.keep(account, kept, zone);
    }

    @Override
    public Optional<Instant> quietUntil(AccountId account, Instant now) {
        return table.of(account)
                .flatMap(row -> row.kept().look().quiet().flatMap(quiet -> quiet.endAfter(now, row.zoneId())));
    }
}
