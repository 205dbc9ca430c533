package org.hearth.bringing.work;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.hearth.bringing.archive.NotReadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Does what there is to do, step by step. Whatever ends it in the midst, the next one goes on where it was. */
@Component
public class Work {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(14);
    private static final int TOGETHER = 250;

    private final BringingTable table;
    private final Folder folder;
    private final Reading reading;
    private final Sorting sorting;
    private final Looking looking;
    private final Taking taking;
    private final Bringings bringings;
    private final Clock clock;

    Work(
            BringingTable table,
            Folder folder,
            Reading reading,
            Sorting sorting,
            Looking looking,
            Taking taking,
            Bringings bringings,
            Clock clock) {
        this.table = table;
        this.folder = folder;
        this.reading = reading;
        this.sorting = sorting;
        this.looking = looking;
        this.taking = taking;
        this.bringings = bringings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void some() {
        while (step()) {
            // until nothing is left to do
        }
    }

    /** @return false if there was nothing to do */
    public boolean step() {
        var now = clock.instant();
        var next = table.claim(folder.here(), now, now.plus(LEASE));
        next.ifPresent(this::work);
        return next.isPresent();
    }

    private void work(Bringing bringing) {
        try {
            switch (bringing.phase()) {
                case READING -> read(bringing);
                case SORTING -> {
                    sorting.sort(bringing);
                    move(bringing, Phase.LOOKING);
                }
                case LOOKING -> {
                    looking.look(bringing, goingOn(bringing));
                    move(bringing, bringing.atOnce() ? Phase.TAKING : Phase.READY);
                }
                case TAKING -> take(bringing);
                case TAKING_OUT -> takeOut(bringing);
                case READY, DONE, STOPPED, FAILED, TAKEN_OUT -> {}
            }
        } catch (GoingOn.Stopped stopped) {
            bringings.clean(bringing);
        } catch (NotReadable refused) {
            bringings.fail(bringing, refused.messageKey());
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("bringing a group along waits: {}", away.getClass().getSimpleName());
        } catch (IOException | RuntimeException broken) {
            LOG.error("bringing a group along stopped: {}", broken.getClass().getSimpleName());
            bringings.fail(bringing, "bringing.unreadable.broken");
        }
    }

    private void read(Bringing bringing) throws IOException {
        reading.read(bringing, folder.file(bringing.id()), goingOn(bringing));
        move(bringing, Phase.SORTING);
        folder.remove(bringing.id());
    }

    private void take(Bringing bringing) {
        var tools = taking.prepare(bringing);
        var goingOn = goingOn(bringing);
        while (taking.some(bringing, tools, TOGETHER)) {
            goingOn.check();
        }
        move(bringing, Phase.DONE);
    }

    private void takeOut(Bringing bringing) {
        var goingOn = goingOn(bringing);
        while (taking.takeOut(bringing, TOGETHER)) {
            goingOn.check();
        }
        move(bringing, Phase.TAKEN_OUT);
    }

    private void move(Bringing bringing, Phase to) {
        if (!table.move(bringing.id(), bringing.phase(), to, clock.instant())) {
            throw new GoingOn.Stopped();
        }
    }

    private GoingOn goingOn(Bringing bringing) {
        return () -> {
            if (!table.goesOn(bringing.id(), bringing.phase(), clock.instant().plus(LEASE))) {
                throw new GoingOn.Stopped();
            }
        };
    }

    /** What nobody looked through is thrown away, and so are files to which nothing leads any more. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    public void tidy() {
        table.abandoned(clock.instant().minus(KEPT)).forEach(bringings::abandon);
        var stray = folder.here().stream()
                .filter(id -> table.of(id)
                        .filter(found -> found.phase() == Phase.READING)
                        .isEmpty())
                .toList();
        Set.copyOf(stray).forEach(folder::remove);
    }
}
