package org.hearth.meetings.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingEnded;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.hearth.meetings.answer.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MeetingPlan implements Meetings {

    private final MeetingTable table;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingPlan(MeetingTable table, Answers answers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Meeting> visibleTo(Viewer viewer, MeetingId meeting) {
        return viewer.can(Capability.ATTEND) ? table.find(viewer.group(), meeting) : Optional.empty();
    }

    @Override
    public Optional<Meeting> helpedBy(Viewer helper, MeetingId meeting) {
        return helper.can(Capability.HELP_TECHNICALLY) ? table.find(helper.group(), meeting) : Optional.empty();
    }

    @Override
    public List<Meeting> toHelp(Viewer helper) {
        return helper.can(Capability.HELP_TECHNICALLY)
                ? ahead(List.of(helper.group())).stream()
                        .filter(meeting -> meeting.isOpen(clock.instant()))
                        .toList()
                : List.of();
    }

    List<Meeting> ahead(Collection<GroupId> groups) {
        return groups.isEmpty() ? List.of() : table.ahead(groups, clock.instant());
    }

    @Override
    public List<Meeting> between(Collection<GroupId> groups, Instant from, int atMost) {
        return groups.isEmpty() ? List.of() : table.from(groups, from, atMost);
    }

    @Override
    public boolean anyAhead(Viewer viewer) {
        return !ahead(List.of(viewer.group())).isEmpty();
    }

    @Override
    @Transactional
    public void plan(Viewer facilitator, Meeting meeting) {
        plan(facilitator, meeting, Optional.empty(), Submission.next().value());
    }

    /** @param places how many can come; empty if there is no limit */
    @Transactional
    public void plan(Viewer facilitator, Meeting meeting, Optional<Integer> places, UUID submission) {
        facilitator.need(Capability.LEAD_MEETINGS);
        table.add(meeting, places, submission);
    }

    /** False once people can come. */
    @Transactional
    public boolean encrypt(Viewer facilitator, MeetingId meeting, boolean encrypted) {
        facilitator.need(Capability.LEAD_MEETINGS);
        if (visibleTo(facilitator, meeting).isEmpty()) {
            throw new NotFound();
        }
        return table.encrypt(
                facilitator.group(), meeting, encrypted, clock.instant().plus(Meeting.EARLY));
    }

    /** Moves this one meeting, and none of its series. @return false once people can come */
    @Transactional
    public boolean move(Viewer facilitator, MeetingId meeting, Instant start, Duration length) {
        facilitator.need(Capability.LEAD_MEETINGS);
        var before = visibleTo(facilitator, meeting).orElseThrow(NotFound::new);
        if (before.startsAt().equals(start) && before.length().equals(length)) {
            return true;
        }
        var moved = table.move(
                facilitator.group(), meeting, start, length, clock.instant().plus(Meeting.EARLY));
        if (moved) {
            answers.tellOfChange(facilitator.group(), List.of(meeting));
        }
        return moved;
    }

    @Override
    @Transactional
    public void end(Viewer facilitator, MeetingId meeting) {
        facilitator.need(Capability.LEAD_MEETINGS);
        if (visibleTo(facilitator, meeting).isEmpty()) {
            throw new NotFound();
        }
        if (table.end(meeting)) {
            events.publishEvent(new MeetingEnded(meeting, facilitator.group()));
        }
    }

    @Override
    @Transactional
    public void endUnattended(GroupId group, MeetingId meeting) {
        if (table.end(meeting)) {
            events.publishEvent(new MeetingEnded(meeting, group));
        }
    }

    /** Calls off a meeting that has not been held; whoever is in the room already is sent out as at its end. */
    @Transactional
    public void callOff(Viewer facilitator, MeetingId meeting) {
        facilitator.need(Capability.LEAD_MEETINGS);
        if (visibleTo(facilitator, meeting).isEmpty()) {
            throw new NotFound();
        }
        if (table.callOff(meeting)) {
            answers.tellOfChange(facilitator.group(), List.of(meeting));
            events.publishEvent(new MeetingEnded(meeting, facilitator.group()));
        }
    }
}
