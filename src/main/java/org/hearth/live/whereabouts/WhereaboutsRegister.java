package org.hearth.live.whereabouts;

import java.time.Clock;
import java.util.Set;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmergencyContacts;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.live.door.FaceWorn;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingEnded;
import org.hearth.meetings.MeetingId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaving one's whereabouts for a meeting, and opening somebody's when a life may be in danger. */
@Component
public class WhereaboutsRegister {

    private final WhereaboutsTable table;
    private final RoomTable rooms;
    private final Attending attending;
    private final EmergencyContacts contacts;
    private final Groups groups;
    private final Clock clock;

    WhereaboutsRegister(
            WhereaboutsTable table,
            RoomTable rooms,
            Attending attending,
            EmergencyContacts contacts,
            Groups groups,
            Clock clock) {
        this.table = table;
        this.rooms = rooms;
        this.attending = attending;
        this.contacts = contacts;
        this.groups = groups;
        this.clock = clock;
    }

    /** One's own, for one's own eyes. */
    public WhereaboutsPage page(Viewer viewer, Meeting meeting) {
        return WhereaboutsPage.of(
                groups.doors(viewer, "meet"),
                new RoomAddress(viewer.group(), meeting.id()),
                table.find(meeting.id(), viewer.persona()));
    }

    /** @throws NotFound if the meeting is over, as nothing would take it away any more; or for who is there as their face */
    @Transactional
    public void leave(Viewer viewer, MeetingId id, Whereabouts whereabouts) {
        rooms.lock(id);
        table.put(id, viewer.persona(), whereabouts, own(viewer, id).closesAt());
    }

    @Transactional
    public void takeBack(Viewer viewer, MeetingId meeting) {
        table.remove(meeting, viewer.persona());
    }

    /** Those who have left theirs for a meeting that is not over. */
    Set<PersonaId> left(Viewer viewer, MeetingId meeting) {
        return table.left(ahead(viewer, meeting).id());
    }

    /**
     * Opens somebody's: an audit row says so, and they are told at once.
     *
     * @throws NotFound if there is nothing to open, or if the meeting is over
     */
    @Transactional
    public Whereabouts open(Viewer facilitator, MeetingId meeting, PersonaId persona, String reason, String language) {
        var left = table.find(ahead(facilitator, meeting).id(), persona).orElseThrow(NotFound::new);
        contacts.opensWhereabouts(persona, facilitator.persona(), reason, language);
        return left;
    }

    /** @throws NotFound if the viewer has no such meeting, or if it is over */
    Meeting ahead(Viewer viewer, MeetingId id) {
        var meeting = attending.meeting(viewer, id);
        if (meeting.ended() || !clock.instant().isBefore(meeting.closesAt())) {
            throw new NotFound();
        }
        return meeting;
    }

    /**
     * Whereabouts stand under the pseudonym, and would tell whose the face is.
     *
     * @throws NotFound as {@link #ahead}, or for who is there as their face
     */
    Meeting own(Viewer viewer, MeetingId id) {
        var meeting = ahead(viewer, id);
        if (attending.find(viewer, id).filter(own -> !viewer.is(own.persona())).isPresent()) {
            throw new NotFound();
        }
        return meeting;
    }

    @EventListener
    void on(FaceWorn worn) {
        table.remove(worn.meeting(), worn.pseudonym());
    }

    @ApplicationModuleListener
    void on(MeetingEnded ended) {
        table.remove(ended.meeting());
    }

    @ApplicationModuleListener
    void on(RoomClosed closed) {
        table.remove(closed.meeting());
    }

    /** A meeting that nobody came to, and nobody ended, is over too. */
    @Scheduled(fixedDelay = 60_000)
    @Transactional
    public void forgetOver() {
        table.removeOver(clock.instant());
    }
}
