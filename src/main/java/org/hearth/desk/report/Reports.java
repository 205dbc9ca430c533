package org.hearth.desk.report;

import java.time.Clock;
import java.time.LocalDate;
import org.hearth.desk.queue.SweepTable;
import org.hearth.forum.PostId;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling a moderator that a post needs somebody. */
@Component
class Reports {

    private final ReportTable table;
    private final SweepTable bench;
    private final RateLimits limits;
    private final Settings settings;
    private final Clock clock;

    Reports(ReportTable table, SweepTable bench, RateLimits limits, Settings settings, Clock clock) {
        this.table = table;
        this.bench = bench;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    ReportTable.Reported find(Viewer viewer, PostId post) {
        viewer.need(Capability.READ_TALK);
        return table.reportable(viewer, post).orElseThrow(NotFound::new);
    }

    @Transactional
    void report(Viewer viewer, PostId post, ReportKind kind, String words) {
        find(viewer, post);
        limits.check(RateLimit.POSTS, viewer.persona().text());
        var now = clock.instant();
        table.keep(viewer, post, kind, words, LocalDate.ofInstant(now, settings.timeZone()));
        bench.report(viewer.group(), kind.lane(), post, kind.level(), now);
    }
}
