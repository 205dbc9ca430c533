package org.hearth.admission.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.OfferedPlaces;
import org.hearth.groups.PlaceTaken;
import org.hearth.groups.Viewer;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was accepted, in the order of being so. Places go to the first; one who does not take theirs makes room for the next. */
@Component
public class WaitingList {

    /** Fewer would be a guess, and might be somebody's story. */
    private static final int PLACES_TO_ESTIMATE_FROM = 5;

    private final AskingTable table;
    private final WaitingTable history;
    private final OfferedPlaces places;
    private final Screening screening;
    private final Tidings tidings;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(
            AskingTable table,
            WaitingTable history,
            OfferedPlaces places,
            Screening screening,
            Tidings tidings,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.table = table;
        this.history = history;
        this.places = places;
        this.screening = screening;
        this.tidings = tidings;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Accepted: a place is kept at once if there is one and nobody waits for it. */
    @Transactional
    public void accept(Asking asking) {
        places.lock(asking.group());
        table.forgetAnswers(asking.id());
        if (!table.waiting(asking.group()).isEmpty() || !offer(asking)) {
            table.state(asking.id(), Asking.State.WAITING, clock.instant());
        }
    }

    private boolean offer(Asking asking) {
        var asker = table.asker(asking.id()).orElseThrow(NotFound::new);
        var place = places.offer(
                asking.group(), asker.account(), screening.terms(asking.group()).offer());
        place.ifPresent(kept -> table.offer(asking.id(), kept));
        return place.isPresent();
    }

    /** Before others, for a reason that is kept. */
    @Transactional
    public void offerOutOfOrder(Viewer viewer, AskingId id, String reason) {
        places.lock(viewer.group());
        var asking = table.lock(viewer.group(), id)
                .filter(one -> one.is(Asking.State.WAITING))
                .orElseThrow(NotFound::new);
        if (!offer(asking)) {
            throw new NoPlace();
        }
        history.outOfOrder(viewer.group(), viewer.persona(), reason);
        tell(asking);
    }

    /** Gives what is free to those who wait. Repeating it does no harm. */
    @Transactional
    public void fill(GroupId group) {
        places.lock(group);
        for (var asking : table.offered(group)) {
            if (asking.place().filter(places::isOpen).isEmpty()) {
                table.state(asking.id(), Asking.State.LAPSED, clock.instant());
                tell(asking);
            }
        }
        for (var asking : table.waiting(group)) {
            if (!offer(asking)) {
                return;
            }
            history.opened(group, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
            tell(asking);
        }
    }

    private void tell(Asking asking) {
        table.asker(asking.id()).ifPresent(asker -> tidings.tell(asker.account(), Tiding.NEWS, asker.language()));
    }

    /** Kept places run out without anybody doing anything, and sizes change. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    void look() {
        for (var group : table.withLists()) {
            transactions.executeWithoutResult(status -> fill(group));
        }
    }

    @ApplicationModuleListener
    void on(MembershipEnded ended) {
        fill(ended.group());
    }

    @EventListener
    void on(PlaceTaken taken) {
        table.withPlace(taken.place()).ifPresent(asking -> {
            events.publishEvent(new AskingTaken(asking));
            table.delete(asking);
        });
    }

    /** How many are before them. */
    int before(Asking asking) {
        return table.waiting(asking.group()).stream().map(Asking::id).toList().indexOf(asking.id());
    }

    /** About how many days lie between two places; only from what really happened, and only if that was often enough. */
    OptionalInt daysBetweenPlaces(GroupId group) {
        return daysBetween(history.opened(group));
    }

    static OptionalInt daysBetween(List<LocalDate> opened) {
        if (opened.size() < PLACES_TO_ESTIMATE_FROM) {
            return OptionalInt.empty();
        }
        var days = ChronoUnit.DAYS.between(opened.getFirst(), opened.getLast());
        return OptionalInt.of((int) Math.max(1, Math.round((double) days / (opened.size() - 1))));
    }

    public List<WhyBefore> reasons(GroupId group) {
        return history.reasons(group).stream()
                .map(reason -> new WhyBefore(reason.reason(), reason.offeredOn()))
                .toList();
    }

    /** Why somebody was let in before others. */
    public record WhyBefore(String reason, LocalDate day) {}

    /** The group is full. */
    public static final class NoPlace extends Refusal {
        NoPlace() {
            super("admission.waiting.noPlace");
        }
    }
}
