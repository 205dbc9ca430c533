package org.hearth.live.room;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Shapes;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.calm.Phase;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.refusal.Refusals;
import org.hearth.live.room.RoomInside.Aside;
import org.hearth.live.room.RoomInside.Circle;
import org.hearth.live.room.RoomInside.Outside;
import org.hearth.live.room.RoomInside.Place;
import org.hearth.live.room.RoomInside.SentAway;
import org.hearth.live.room.RoomInside.Side;
import org.hearth.live.room.RoomInside.Video;
import org.hearth.live.room.RoomInside.Waiting;
import org.hearth.live.server.VideoServer;
import org.hearth.live.server.VideoState;
import org.hearth.live.waiting.WaitingView;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;

/** What a viewer sees of a room, the same for the page and for what is pushed to it. */
@Component
public class RoomView {

    private final Attending attending;
    private final RoomReading reading;
    private final Chat chat;
    private final Shapes shapes;
    private final VideoServer video;
    private final RoomCalm calm;
    private final Refusals refusals;
    private final WaitingView waiting;
    private final Clock clock;

    RoomView(
            Attending attending,
            RoomReading reading,
            Chat chat,
            Shapes shapes,
            VideoServer video,
            RoomCalm calm,
            Refusals refusals,
            WaitingView waiting,
            Clock clock) {
        this.attending = attending;
        this.reading = reading;
        this.chat = chat;
        this.shapes = shapes;
        this.video = video;
        this.calm = calm;
        this.refusals = refusals;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @throws NotFound for somebody who never came to the door or has left */
    public RoomPage page(Viewer viewer, MeetingId id, ChatForm form) {
        var meeting = attending.meeting(viewer, id);
        var inside = attending.isOpen(meeting)
                ? attending.find(viewer, id).flatMap(own -> read(viewer, id, own, form))
                : Optional.<RoomInside>of(new RoomInside.Over(new RoomAddress(viewer.group(), id), false));
        return new RoomPage(
                meeting,
                inside.orElseThrow(NotFound::new),
                new RoomAddress(viewer.group(), id),
                language(viewer),
                RoomGate.topic(id).toString(),
                false);
    }

    /** Of the group, whoever reads: what is to be compared aloud must be the same for all. */
    private String language(Viewer viewer) {
        return shapes.of(viewer.group())
                .map(shape -> Language.of(shape.language()).tag())
                .orElse(Language.ENGLISH.tag());
    }

    private Optional<RoomInside> read(Viewer viewer, MeetingId id, Attendance own, ChatForm form) {
        return reading.read(viewer, id)
                .flatMap(now -> now.attendance(own.id()).flatMap(then -> whole(now, viewer, then, form)));
    }

    /** All that belongs to the viewer's own being there; empty for somebody who has left. */
    Optional<RoomInside> whole(RoomNow now, Viewer viewer, Attendance own, ChatForm form) {
        var address = new RoomAddress(viewer.group(), now.meeting().id());
        if (own.covered()) {
            return Optional.of(new RoomInside.Covered(address));
        }
        return switch (own.state()) {
            case WAITING -> Optional.of(waiting(address, now, viewer, own, form));
            case ADMITTED, AWAY -> Optional.of(circle(now, viewer, own, chat.lines(own), form));
            case REMOVED -> Optional.of(new RoomInside.Removed(address));
            case HELPING -> Optional.empty();
            case LEFT -> refusals.of(own.id()).map(refused -> new SentAway(address, refused));
        };
    }

    /** The circle without what was said in it: a line comes by itself, and never again. */
    Circle circle(RoomNow now, Viewer viewer, Attendance own) {
        return circle(now, viewer, own, List.of(), ChatForm.fresh());
    }

    private RoomInside waiting(RoomAddress address, RoomNow now, Viewer viewer, Attendance own, ChatForm form) {
        if (now.calm().isOutside(own.id())) {
            return new Outside(address, now.calm().hasKnocked(own.id()));
        }
        var meeting = now.meeting();
        var aside = meeting.encrypted()
                ? Optional.of(new Aside(chat.lines(own), form, now.leaders(own.id())))
                : Optional.<Aside>empty();
        var tonight = Optional.ofNullable(now.tonight().get(own.id()));
        var about = waiting.of(viewer, meeting, own, tonight);
        var helped = meeting.encrypted() ? List.<ChatLine>of() : chat.lines(own);
        return new Waiting(address, meeting.words(), place(now, own), aside, helped, about);
    }

    Place place(RoomNow now, Attendance own) {
        var row = now.row();
        var begins = now.meeting().startsAt();
        return new Place(
                row.indexOf(own.id()) + 1,
                row.size(),
                now.opened() && now.calm().state().phase() != Phase.HELD,
                begins,
                clock.instant().isBefore(begins),
                now.words());
    }

    private Circle circle(RoomNow now, Viewer viewer, Attendance own, List<ChatLine> lines, ChatForm form) {
        var tiles = now.tiles(own.id());
        var inside = tiles.stream().filter(tile -> isInside(tile)).toList();
        var you = inside.stream().filter(Tile::you).findFirst().orElseThrow(NotFound::new);
        return new Circle(
                new RoomAddress(viewer.group(), now.meeting().id()),
                inside,
                now.drawn(),
                you,
                lines,
                form,
                Attending.isLedBy(viewer, own) ? Optional.of(side(viewer, now, tiles)) : Optional.empty(),
                video(),
                now.meeting().encrypted() ? Optional.of(now.ring(own.id())) : Optional.empty(),
                calm.of(now.calm(), inside, you),
                now.asides().of(you, inside));
    }

    private Side side(Viewer viewer, RoomNow now, List<Tile> tiles) {
        return new Side(
                tiles.stream()
                        .filter(tile -> tile.attendance().state() == AttendanceState.WAITING
                                && !now.calm().isOutside(tile.attendance().id()))
                        .toList(),
                tiles.stream().filter(tile -> isInside(tile) && !tile.leads()).toList(),
                calm.lead(viewer, now.calm(), tiles, now.people()),
                now.tonight(),
                now.words(),
                now.covered());
    }

    private static boolean isInside(Tile tile) {
        return tile.attendance().state().isInside();
    }

    private Video video() {
        return switch (video.state()) {
            case VideoState.Ready ready -> Video.ON;
            case VideoState.Preparing preparing -> Video.COMING;
            case VideoState.Absent absent -> Video.OFF;
        };
    }
}
