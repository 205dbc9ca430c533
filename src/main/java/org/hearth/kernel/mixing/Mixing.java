package org.hearth.kernel.mixing;

import java.util.List;
import org.hearth.kernel.MixedTable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mixes, in the small hours, what came during the day. */
@Component
public class Mixing {

    private final MixingTable table;
    private final List<MixedTable> mixed;

    Mixing(MixingTable table, List<MixedTable> mixed) {
        this.table = table;
        this.mixed = mixed;
    }

    @Scheduled(cron = "0 20 3 * * *")
    @Transactional
    public void mix() {
        table.beginMixing();
        mixed.forEach(table::mix);
    }
}
