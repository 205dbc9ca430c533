package org.hearth.bringing.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ties letters together: by what they say they answer, whether that is there or not; and one that answers nothing that anybody
 * knows, by its subject to the last letter that had it. What only has the same subject begins anew: there is a "Question" every week.
 */
final class Knots {

    private static final Duration SAME_SUBJECT = Duration.ofDays(365);

    private final List<PostStageTable.Knot> all = new ArrayList<>();
    private final Map<Mark, Integer> nodes = new HashMap<>();
    private final Map<Mark, UUID> before = new HashMap<>();
    private int[] parents = new int[1024];

    /** @param talk the same number for all of one thread @param before the thread that is there already */
    record Talk(
            int number,
            int talk,
            List<Mark> links,
            @Nullable UUID before) {}

    void add(PostStageTable.Knot knot) {
        all.add(knot);
    }

    /** @param threads in which of these something stands already */
    void before(Function<Collection<Mark>, Map<Mark, UUID>> threads, int together) {
        var own = new java.util.HashSet<Mark>();
        all.forEach(knot -> own.add(knot.mark()));
        var links = all.stream()
                .flatMap(knot -> knot.links().stream())
                .filter(link -> !own.contains(link))
                .distinct()
                .toList();
        for (int from = 0; from < links.size(); from += together) {
            before.putAll(threads.apply(links.subList(from, Math.min(links.size(), from + together))));
        }
    }

    /** In the order of time. */
    List<Talk> talks() {
        all.sort(Comparator.comparing(PostStageTable.Knot::at).thenComparing(PostStageTable.Knot::number));
        all.forEach(knot -> node(knot.mark()));
        var there = nodes.size();
        record Last(int node, Instant at) {}
        var subjects = new HashMap<Mark, Last>();
        for (var knot : all) {
            var node = node(knot.mark());
            var answered = false;
            for (var link : knot.links()) {
                var to = node(link);
                answered |= to < there || before.containsKey(link);
                join(node, to);
            }
            var last = subjects.get(knot.subject());
            if (knot.answers()
                    && !answered
                    && last != null
                    && last.at().plus(SAME_SUBJECT).isAfter(knot.at())) {
                join(node, last.node());
            }
            subjects.put(knot.subject(), new Last(node, knot.at()));
        }
        var existing = new HashMap<Integer, UUID>();
        before.forEach((link, thread) -> existing.putIfAbsent(root(node(link)), thread));
        return all.stream()
                .map(knot -> {
                    var root = root(node(knot.mark()));
                    return new Talk(knot.number(), root, knot.links(), existing.get(root));
                })
                .toList();
    }

    private int node(Mark mark) {
        var known = nodes.get(mark);
        if (known != null) {
            return known;
        }
        var next = nodes.size();
        if (next == parents.length) {
            parents = Arrays.copyOf(parents, next * 2);
        }
        parents[next] = next;
        nodes.put(mark, next);
        return next;
    }

    private int root(int node) {
        var at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private void join(int one, int other) {
        parents[root(one)] = root(other);
    }
}
