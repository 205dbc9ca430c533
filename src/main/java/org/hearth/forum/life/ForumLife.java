package org.hearth.forum.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.directory.Life;
import org.hearth.directory.Sign;
import org.hearth.directory.SignsOfLife;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** The signs of life as the forum shows them. */
@Component
class ForumLife implements SignsOfLife {

    static final Duration IN_TIME = Duration.ofDays(1);

    private static final Duration SPAN = Duration.ofDays(90);
    private static final int FEWEST_POSTS = 3;

    private final LifeTable table;

    ForumLife(LifeTable table) {
        this.table = table;
    }

    @Override
    public Life life(GroupId group, Instant until) {
        var stays = stays(group, until);
        var writers = writers(group, until);
        return new Life(
                answers(table.begun(group, until.minus(SPAN), until), until),
                new Life.Share(
                        (int) stays.stream().filter(LifeTable.Stay::active).count(), stays.size()),
                new Life.Share((int) writers.stream().filter(ForumLife::gives).count(), writers.size()));
    }

    private static Life.Answers answers(List<LifeTable.Begun> begun, Instant until) {
        // one that began less than a day ago may still be answered in time
        var counted = begun.stream()
                .filter(thread ->
                        thread.answered().isPresent() || !thread.begun().isAfter(until.minus(IN_TIME)))
                .toList();
        var times = counted.stream()
                .flatMap(thread -> thread.answered().stream().map(then -> Duration.between(thread.begun(), then)))
                .sorted(Comparator.naturalOrder())
                .toList();
        var inTime = times.stream().filter(time -> time.compareTo(IN_TIME) <= 0).count();
        var middle = (counted.size() - 1) / 2;
        return new Life.Answers(
                counted.isEmpty() || middle >= times.size() ? Optional.empty() : Optional.of(times.get(middle)),
                counted.size(),
                counted.size() - (int) inTime,
                (int) counted.stream().map(LifeTable.Begun::persona).distinct().count());
    }

    private List<LifeTable.Stay> stays(GroupId group, Instant until) {
        var yearBefore = LocalDate.ofInstant(until, ZoneOffset.UTC).minusYears(1);
        return table.stays(group, yearBefore, until.minus(SPAN), until);
    }

    private List<LifeTable.Writer> writers(GroupId group, Instant until) {
        return table.writers(group, until.minus(SPAN), until, FEWEST_POSTS);
    }

    private static boolean gives(LifeTable.Writer writer) {
        return writer.answered() > writer.asked();
    }

    @Override
    public int changed(GroupId group, Sign sign, Instant then, Instant until) {
        var before = behind(group, sign, then);
        var now = behind(group, sign, until);
        var everybody = new HashSet<>(before.keySet());
        everybody.addAll(now.keySet());
        return (int) everybody.stream()
                .filter(persona ->
                        !Optional.ofNullable(before.get(persona)).equals(Optional.ofNullable(now.get(persona))))
                .count();
    }

    /** Who stands behind a sign, and how. */
    private Map<UUID, Boolean> behind(GroupId group, Sign sign, Instant until) {
        return switch (sign) {
            case FIRST_ANSWER, WAITING ->
                table.begun(group, until.minus(SPAN), until).stream()
                        .collect(Collectors.toMap(LifeTable.Begun::persona, thread -> true, (one, other) -> one));
            case STAYING ->
                stays(group, until).stream().collect(Collectors.toMap(LifeTable.Stay::persona, LifeTable.Stay::active));
            case GIVING ->
                writers(group, until).stream().collect(Collectors.toMap(LifeTable.Writer::persona, ForumLife::gives));
        };
    }

    @Override
    public List<Waiting> waiting(Viewer viewer, Instant now, int atMost) {
        return table.unanswered(viewer, now.minus(SPAN), now, atMost).stream()
                .map(one -> new Waiting(
                        one.title(),
                        "/groups/" + viewer.group().text() + "/threads/"
                                + one.thread().text()))
                .toList();
    }
}
