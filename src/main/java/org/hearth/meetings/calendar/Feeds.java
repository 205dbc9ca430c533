package org.hearth.meetings.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Token;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own calendar, for a program that knows the link and nothing else. */
@Component
class Feeds {

    private static final Duration BACK = Duration.ofDays(30);
    private static final int AT_MOST = 1_000;

    private final FeedTable table;
    private final Calendars calendars;
    private final Groups groups;
    private final Meetings meetings;
    private final Clock clock;

    Feeds(FeedTable table, Calendars calendars, Groups groups, Meetings meetings, Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.groups = groups;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A new link; the one before opens nothing any more. */
    @Transactional
    Token make(AccountId account, String word) {
        var token = Token.random();
        table.make(account, token, word, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return token;
    }

    @Transactional
    void revoke(AccountId account) {
        table.revoke(account);
    }

    Optional<LocalDate> madeOn(AccountId account) {
        return table.of(account).map(FeedTable.Kept::madeOn);
    }

    /** Empty if the link opens nothing. */
    Optional<byte[]> open(Token token) {
        return table.opens(token).map(opened -> {
            var mine = groups.viewers(opened.account()).stream()
                    .filter(viewer -> viewer.can(Capability.ATTEND))
                    .map(Viewer::group)
                    .toList();
            var from = clock.instant().minus(BACK);
            return calendars.of(opened.account(), meetings.between(mine, from, AT_MOST), opened.word());
        });
    }

    /** One meeting alone, for a program that asks nothing again. */
    Optional<byte[]> one(AccountId account, Viewer viewer, MeetingId meeting, String word) {
        return meetings.visibleTo(viewer, meeting).map((Meeting one) -> calendars.of(account, List.of(one), word));
    }
}
