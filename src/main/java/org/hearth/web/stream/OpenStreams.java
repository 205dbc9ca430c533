package org.hearth.web.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Frames;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.hearth.web.Topic;
import org.hearth.web.rendering.Renderer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All open streams of this node, by topic. */
@Component
class OpenStreams implements Streams, SmartLifecycle {

    /** More than anybody has before their eyes; hidden pages let go of theirs. */
    static final int MOST_AN_ACCOUNT = 12;

    private final Map<Topic, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final Map<AccountId, List<Stream>> byAccount = new ConcurrentHashMap<>();
    private final String start = Token.random().reveal().substring(0, 8);
    private final long startedAt = System.nanoTime();
    private final Cache<Topic, Long> moved =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final Renderer renderer;
    private final Frames frames;
    private volatile boolean running;

    OpenStreams(Renderer renderer, Frames frames) {
        this.renderer = renderer;
        this.frames = frames;
    }

    @Override
    public void publish(Topic topic, Function<Object, Optional<Push>> pushFor) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    deliver(topic, pushFor);
                }
            });
        } else {
            deliver(topic, pushFor);
        }
    }

    private void deliver(Topic topic, Function<Object, Optional<Push>> pushFor) {
        var number = now();
        moved.put(topic, number);
        var delivery = new Delivery(
                topic,
                start + number,
                pushFor,
                (push, frame) -> renderer.render(push.html(), push.sameForAll() ? frames.shared(frame) : frame));
        streams.getOrDefault(topic, Set.of()).forEach(stream -> stream.offer(delivery));
    }

    @Override
    public void close(String kind, Predicate<Object> viewers) {
        streams.values().stream()
                .flatMap(Collection::stream)
                .filter(stream -> stream.viewers().entrySet().stream()
                        .anyMatch(heard -> heard.getKey().kind().equals(kind) && viewers.test(heard.getValue())))
                .forEach(Stream::close);
    }

    @Override
    public void close(Topic topic, Predicate<Object> viewers) {
        streams.getOrDefault(topic, Set.of()).stream()
                .filter(stream -> viewers.test(stream.viewers().get(topic)))
                .forEach(Stream::close);
    }

    @Override
    public void close(AccountId account) {
        List.copyOf(byAccount.getOrDefault(account, List.of())).forEach(Stream::close);
    }

    @Override
    public String mark() {
        return start + now();
    }

    /** Not a count: one for all groups would tell each of them how busy the others are. */
    private long now() {
        return (System.nanoTime() - startedAt) / 1_000;
    }

    /** Whether one of the topics has moved since the mark was taken, or the mark is of an earlier start or none. */
    boolean movedSince(String mark, Collection<Topic> topics) {
        var number = mark.startsWith(start) ? mark.substring(start.length()) : "";
        if (!number.matches("\\d{1,18}")) {
            return true;
        }
        var seen = Long.parseLong(number);
        return topics.stream()
                .anyMatch(topic -> Optional.ofNullable(moved.getIfPresent(topic))
                        .map(last -> last >= seen)
                        .orElse(false));
    }

    /** Of too many the oldest ends: its page comes back when somebody looks at it again. */
    void add(Stream stream) {
        byAccount.compute(stream.account(), (account, before) -> {
            var all = before == null ? new ArrayList<Stream>() : new ArrayList<>(before);
            all.add(stream);
            if (all.size() > MOST_AN_ACCOUNT) {
                all.removeFirst().close();
            }
            return List.copyOf(all);
        });
        stream.viewers()
                .keySet()
                .forEach(topic -> streams.computeIfAbsent(topic, first -> ConcurrentHashMap.newKeySet())
                        .add(stream));
    }

    void remove(Stream stream) {
        byAccount.computeIfPresent(stream.account(), (account, open) -> {
            var left = open.stream().filter(one -> one != stream).toList();
            return left.isEmpty() ? null : left;
        });
        stream.viewers()
                .keySet()
                .forEach(topic -> streams.computeIfPresent(topic, (same, open) -> {
                    open.remove(stream);
                    return open.isEmpty() ? null : open;
                }));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends every stream first, so that stopping need not wait for pages that never finish. */
    @Override
    public void stop() {
        running = false;
        streams.values().stream().flatMap(Collection::stream).forEach(Stream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
