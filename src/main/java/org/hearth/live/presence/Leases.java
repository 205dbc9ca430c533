package org.hearth.live.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Presence is a lease. A page with script renews it every {@link #RENEWED_EVERY}; one without is given longer, because
 * reading in silence is being there.
 */
@Component
public class Leases {

    /** Told to pages as {@code data-every}, in seconds. */
    public static final Duration RENEWED_EVERY = Duration.ofSeconds(20);

    private static final Duration OF_A_PAGE = Duration.ofSeconds(70);
    private static final Duration OF_A_CLOSED_PAGE = Duration.ofSeconds(25);
    /** Long enough for a slow phone to load the page again, or to find another network. */
    private static final Duration OF_A_LOST_LINE = Duration.ofSeconds(15);

    private static final Duration OF_A_READER = Duration.ofMinutes(15);
    private static final Duration OF_AN_EMPTY_CHAIR = Duration.ofMinutes(10);

    private final LeaseTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Leases(LeaseTable table, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Until when somebody counts as there who did something just now without saying that they have script. */
    public Instant ofAReader() {
        return clock.instant().plus(OF_A_READER);
    }

    /** A sign of life from a page with script. */
    @Transactional
    public void renew(Attendance attendance) {
        table.extend(attendance.id(), clock.instant().plus(OF_A_PAGE));
        comeBack(attendance);
    }

    /** The page was closed, or is loaded again: whoever leads a circle is missed before long. */
    @Transactional
    public void expectBack(Attendance attendance) {
        table.shorten(attendance.id(), clock.instant().plus(OF_A_CLOSED_PAGE));
    }

    /**
     * The last line of somebody inside to picture and sound has closed, as it does at once when a browser dies. A page that
     * still lives says so by itself before long.
     */
    @Transactional
    public void lineLost(AttendanceId attendance) {
        table.shortenInside(attendance, clock.instant().plus(OF_A_LOST_LINE));
    }

    /** A sign of life by a line or a button: from a page with script it is worth no more than {@link #renew}. The desk has its own. */
    @Transactional
    public void renewForAReader(Attendance attendance) {
        if (attendance.state() == AttendanceState.HELPING) {
            return;
        }
        table.extend(attendance.id(), isByScript() ? clock.instant().plus(OF_A_PAGE) : ofAReader());
        comeBack(attendance);
    }

    private static boolean isByScript() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getHeader("HX-Request") != null;
    }

    private void comeBack(Attendance attendance) {
        if (table.comeBack(attendance.id())) {
            events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), AttendanceState.ADMITTED));
        }
    }

    /** Harmless to run on several nodes at once: each row changes once. */
    @Scheduled(fixedDelay = 2_000)
    @Transactional
    public void sweep() {
        var now = clock.instant();
        table.giveUp(now, now.minus(OF_AN_EMPTY_CHAIR)).forEach(events::publishEvent);
        table.fallSilent(now).forEach(events::publishEvent);
    }
}
