package org.hearth.desk.act;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.forum.DoneToTheirs;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/** What moderators did lately, said to its author where it was done; what was undone since is not said any more. */
@Component
class ToldInThread implements DoneToTheirs {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final Set<ActKind> OVER = EnumSet.of(ActKind.SHOW, ActKind.APPROVE, ActKind.UNLOCK, ActKind.LIFT);

    private final ActTable table;
    private final Settings settings;
    private final Clock clock;

    ToldInThread(ActTable table, Settings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Done> in(Viewer author, ThreadId thread, Collection<PostId> own) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, settings.timeZone());
        var told = new ArrayList<Done>();
        var about = new HashSet<Object>();
        for (var act : table.lately(author.persona(), thread, own, now.minus(LATELY))) {
            if (about.add(matter(act)) && !OVER.contains(act.kind()) && lasts(act, today)) {
                told.add(done(author, act));
            }
        }
        return told;
    }

    /** Of each the newest word counts. */
    private static Object matter(Act act) {
        return switch (act.kind()) {
            case PAUSE, LIFT -> "writing";
            case LOCK, UNLOCK -> "thread";
            case HIDE, SHOW, HOLD, APPROVE, DECLINE, MOVE, SPLIT -> act.post();
        };
    }

    private static boolean lasts(Act act, LocalDate today) {
        return act.until().filter(day -> !day.isAfter(today)).isEmpty();
    }

    private static Done done(Viewer author, Act act) {
        var post = act.kind() == ActKind.PAUSE || act.kind() == ActKind.LOCK ? Optional.<PostId>empty() : act.post();
        return new Done(
                act.kind().key() + ".told",
                post,
                act.reason(),
                act.until(),
                "/groups/" + author.group().text() + "/care#act-" + act.id().text());
    }
}
