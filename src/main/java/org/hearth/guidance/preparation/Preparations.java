package org.hearth.guidance.preparation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hearth.forum.MeetingThreads;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.guidance.PreparationId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.meetings.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions and exercises before a meeting: prepared by those who lead, published as threads at their time. */
@Component
class Preparations {

    private static final Duration ANOTHER_DAY = Duration.ofDays(1);

    private final PreparationTable table;
    private final MeetingThreads threads;
    private final Meetings meetings;
    private final Groups groups;
    private final Clock clock;

    Preparations(PreparationTable table, MeetingThreads threads, Meetings meetings, Groups groups, Clock clock) {
        this.table = table;
        this.threads = threads;
        this.meetings = meetings;
        this.groups = groups;
        this.clock = clock;
    }

    /** A meeting that people can still prepare for, in the eyes of those who lead it. */
    Meeting meeting(Viewer viewer, MeetingId meeting) {
        viewer.need(Capability.LEAD_MEETINGS);
        return meetings.visibleTo(viewer, meeting)
                .filter(one -> !one.ended() && clock.instant().isBefore(one.closesAt()))
                .orElseThrow(NotFound::new);
    }

    Preparation waiting(Viewer viewer, MeetingId meeting, PreparationId id) {
        return table.waiting(meeting(viewer, meeting).id(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void prepare(Viewer viewer, MeetingId meeting, PreparationForm form, ZoneId zone) {
        var prepared = read(viewer, meeting(viewer, meeting), PreparationId.random(), form, zone);
        table.add(prepared);
        publishNow(viewer, prepared, form);
    }

    @Transactional
    public void change(Viewer viewer, MeetingId meeting, PreparationId id, PreparationForm form, ZoneId zone) {
        waiting(viewer, meeting, id);
        var prepared = read(viewer, meeting(viewer, meeting), id, form, zone);
        table.change(prepared);
        publishNow(viewer, prepared, form);
    }

    @Transactional
    public void remove(Viewer viewer, MeetingId meeting, PreparationId id) {
        table.remove(waiting(viewer, meeting, id).id());
    }

    /** One whose time has come. @param not those that were looked at already @return which it is; empty if none is left */
    @Transactional
    public Optional<PreparationId> nextDue(Collection<UUID> not) {
        return table.due(clock.instant(), not).map(Preparation::id);
    }

    /** Whose author may not publish it any more, or whose meeting is called off, waits another day. */
    @Transactional
    public void publishDue(PreparationId id) {
        table.due(clock.instant(), id)
                .ifPresent(prepared -> groups.viewer(prepared.group(), prepared.author())
                        .filter(author -> author.can(Capability.LEAD_MEETINGS) && author.can(Capability.WRITE_TALK))
                        .filter(author ->
                                meetings.visibleTo(author, prepared.meeting()).isPresent())
                        .ifPresentOrElse(author -> publish(author, prepared), () -> postpone(id)));
    }

    /** So that it stands in nobody's way. */
    @Transactional
    public void postpone(PreparationId id) {
        table.postpone(id, clock.instant().plus(ANOTHER_DAY));
    }

    private void publishNow(Viewer viewer, Preparation prepared, PreparationForm form) {
        if (form.now()) {
            table.waiting(prepared.meeting(), prepared.id()).ifPresent(kept -> publish(viewer, kept));
        }
    }

    private void publish(Viewer author, Preparation prepared) {
        ThreadId thread = threads.begin(
                author, prepared.meeting().value(), prepared.title(), prepared.body(), prepared.submission());
        table.published(prepared.id(), thread);
    }

    private Preparation read(Viewer viewer, Meeting meeting, PreparationId id, PreparationForm form, ZoneId zone) {
        Instant at = form.now() ? clock.instant() : form.at(zone).orElseThrow(NotFound::new);
        return new Preparation(
                id,
                viewer.group(),
                meeting.id(),
                Kind.of(form.kind()),
                form.title(),
                form.body(),
                at,
                viewer.persona(),
                Submission.valueOf(form.submission()));
    }
}
