package org.hearth.desk.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.Hit;
import org.hearth.danger.Verdicts;
import org.hearth.desk.ItemId;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in a group, and who has taken what. */
@Component
class Queue {

    private static final int MOST = 100;
    private static final Duration WEEK = Duration.ofDays(7);

    private final QueueTable table;
    private final Personas personas;
    private final Danger danger;
    private final Verdicts verdicts;
    private final Clock clock;

    Queue(QueueTable table, Personas personas, Danger danger, Verdicts verdicts, Clock clock) {
        this.table = table;
        this.personas = personas;
        this.danger = danger;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<Item> open(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        // each has its own share of the page: a stream of what is urgent must not push the rest off it
        return known(Stream.concat(table.open(viewer, true, MOST).stream(), table.open(viewer, false, MOST).stream())
                .toList());
    }

    /** Whether somebody may be in danger, and nobody has taken it. */
    boolean calls(Viewer viewer) {
        return viewer.can(Capability.MODERATE)
                && table.open(viewer, true, MOST).stream()
                        .anyMatch(item ->
                                item.takenBy().filter(by -> !viewer.is(by)).isEmpty());
    }

    public Item open(Viewer viewer, ItemId id) {
        viewer.need(Capability.MODERATE);
        return known(table.open(viewer, id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Item> known(List<Item> items) {
        var people = personas.byId(items.stream()
                .flatMap(item -> Stream.concat(item.author().stream(), item.takenBy().stream()))
                .distinct()
                .toList());
        return items.stream().map(item -> item.known(people)).toList();
    }

    @Transactional
    public void take(Viewer viewer, ItemId id) {
        table.take(open(viewer, id).id(), viewer.persona(), clock.instant());
    }

    /** So that another can take it; what is red calls the next one again. */
    @Transactional
    public void giveBack(Viewer viewer, ItemId id) {
        var item = open(viewer, id);
        if (item.takenBy().filter(viewer::is).isPresent()) {
            table.giveBack(id);
        }
    }

    /** Those who reported it see what came of it. @param rule whether the rules were right, wrong or blind; null if nobody said */
    @Transactional
    public void settle(Viewer viewer, ItemId id, Outcome outcome, String rule) {
        var item = open(viewer, id);
        if (item.lane() == Lane.HELD) {
            throw new NotFound();
        }
        table.settle(id, viewer.persona(), outcome, clock.instant());
        item.post().ifPresent(post -> table.tellReporters(post, outcome));
        judge(item, rule);
    }

    private void judge(Item item, String verdict) {
        var hits = hits(item);
        switch (verdict) {
            case "right" -> rules(hits).forEach(hit -> verdicts.right(hit.language(), hit.rule()));
            case "wrong" -> rules(hits).forEach(hit -> verdicts.wrong(hit.language(), hit.rule()));
            case "missed-en", "missed-nb" -> {
                if (item.post().isPresent() && rules(hits).isEmpty()) {
                    verdicts.missed(verdict.substring("missed-".length()));
                }
            }
            default -> {
                // nobody said
            }
        }
    }

    private static List<Hit> rules(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.level() != DangerLevel.NONE)
                .collect(java.util.stream.Collectors.toMap(
                        hit -> hit.language() + "/" + hit.rule(), hit -> hit, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    /** What the rules find in it as it stands now. */
    public List<Hit> hits(Item item) {
        return item.post().isPresent() ? danger.read(item.body()).hits() : List.of();
    }

    /** What to look at now; empty if nothing waits for this moderator. */
    public Optional<Item> next(Viewer viewer, List<Item> open) {
        var free = open.stream()
                .filter(item -> item.takenBy().isEmpty()
                        || item.takenBy().filter(viewer::is).isPresent())
                .toList();
        return Turn.next(free, Item::urgent, Item::due, table.lastWasUrgent(viewer.group()), clock.instant());
    }

    public Load load(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        return table.load(viewer, clock.instant().minus(WEEK));
    }
}
