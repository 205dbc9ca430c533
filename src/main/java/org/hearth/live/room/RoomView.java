package org.hearth.live.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.groups.Shapes;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.live.aside.AsideRoom;
import org.hearth.live.calm.Phase;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.codeword.Covering;
import org.hearth.live.keys.Keys;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.refusal.Refusals;
import org.hearth.live.room.RoomInside.Aside;
import org.hearth.live.room.RoomInside.Circle;
import org.hearth.live.room.RoomInside.Outside;
import org.hearth.live.room.RoomInside.SentAway;
import org.hearth.live.room.RoomInside.Side;
import org.hearth.live.room.RoomInside.Video;
import org.hearth.live.room.RoomInside.Waiting;
import org.hearth.live.server.VideoServer;
import org.hearth.live.server.VideoState;
import org.hearth.live.waiting.Arriving;
import org.hearth.live.waiting.WaitingView;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;

/** What a viewer sees of a room, the same for the page and for what is pushed to it. */
@Component
public class RoomView {

    private final Attending attending;
    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final Personas personas;
    private final Chat chat;
    private final Keys keys;
    private final Covering covering;
    private final Shapes shapes;
    private final VideoServer video;
    private final RoomCalm calm;
    private final Refusals refusals;
    private final WaitingView waiting;
    private final Arriving arriving;
    private final AsideRoom aside;

    RoomView(
            Attending attending,
            AttendanceTable attendances,
            RoomTable rooms,
            Personas personas,
            Chat chat,
            Keys keys,
            Covering covering,
            Shapes shapes,
            VideoServer video,
            WaitingView waiting,
            Arriving arriving,
            AsideRoom aside,
            RoomCalm calm,
            Refusals refusals) {
        this.attending = attending;
        this.attendances = attendances;
        this.rooms = rooms;
        this.personas = personas;
        this.chat = chat;
        this.keys = keys;
        this.covering = covering;
        this.shapes = shapes;
        this.video = video;
        this.calm = calm;
        this.refusals = refusals;
        this.waiting = waiting;
        this.arriving = arriving;
        this.aside = aside;
    }

    /** @throws NotFound for somebody who never came to the door or has left */
    public RoomPage page(Viewer viewer, MeetingId id, ChatForm form) {
        var meeting = attending.meeting(viewer, id);
        var inside = attending.isOpen(meeting)
                ? attending.find(viewer, id).flatMap(own -> inside(viewer, meeting, own, form))
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

    /** What belongs to the viewer's own being there; empty for somebody who has left. */
    Optional<RoomInside> inside(Viewer viewer, Meeting meeting, Attendance own, ChatForm form) {
        var address = new RoomAddress(viewer.group(), meeting.id());
        if (own.covered()) {
            return Optional.of(new RoomInside.Covered(address));
        }
        return switch (own.state()) {
            case WAITING -> Optional.of(waiting(address, viewer, meeting, own, form));
            case ADMITTED, AWAY -> Optional.of(circle(address, viewer, meeting, own, form));
            case REMOVED -> Optional.of(new RoomInside.Removed(address));
            case LEFT -> refusals.of(own.id()).map(refused -> new SentAway(address, refused));
        };
    }

    private RoomInside waiting(RoomAddress address, Viewer viewer, Meeting meeting, Attendance own, ChatForm form) {
        var now = calm.now(viewer, meeting.id());
        if (now.isOutside(own.id())) {
            return new Outside(address, now.hasKnocked(own.id()));
        }
        var before = attendances.here(meeting.id()).stream()
                .filter(one -> one.state() == AttendanceState.WAITING && !now.isOutside(one.id()))
                .map(Attendance::id)
                .toList();
        var open = rooms.find(meeting.id()).filter(Room::opened).isPresent()
                && now.state().phase() != Phase.HELD;
        var aside = meeting.encrypted()
                ? Optional.of(new Aside(chat.lines(own), form, keys.leaders(own)))
                : Optional.<Aside>empty();
        var about = waiting.of(viewer, meeting, own, before.size());
        return new Waiting(address, meeting.words(), before.indexOf(own.id()) + 1, open, aside, about);
    }

    private Circle circle(RoomAddress address, Viewer viewer, Meeting meeting, Attendance own, ChatForm form) {
        var now = calm.now(viewer, meeting.id());
        var tiles = tiles(attendances.here(meeting.id()), own, now);
        var inside = tiles.stream().filter(tile -> isInside(tile)).toList();
        var you = inside.stream().filter(Tile::you).findFirst().orElseThrow(NotFound::new);
        return new Circle(
                address,
                inside,
                you,
                chat.lines(own),
                form,
                Attending.isLedBy(viewer, own) ? Optional.of(side(viewer, now, tiles)) : Optional.empty(),
                video(),
                meeting.encrypted() ? Optional.of(keys.ring(own)) : Optional.empty(),
                calm.of(now, inside, you),
                aside.of(meeting, you, inside));
    }

    private Side side(Viewer viewer, RoomCalm.Now now, List<Tile> tiles) {
        return new Side(
                tiles.stream()
                        .filter(tile -> !isInside(tile)
                                && !now.isOutside(tile.attendance().id()))
                        .toList(),
                tiles.stream().filter(tile -> isInside(tile) && !tile.leads()).toList(),
                calm.lead(viewer, now, tiles),
                arriving.of(now.state().meeting()),
                arriving.words(now.state().meeting()),
                covering.covered(now.state().meeting()));
    }

    private static boolean isInside(Tile tile) {
        return tile.attendance().state().isInside();
    }

    private List<Tile> tiles(List<Attendance> here, Attendance own, RoomCalm.Now now) {
        var people = personas.byId(here.stream().map(Attendance::persona).toList());
        return here.stream()
                .flatMap(one -> Stream.ofNullable(people.get(one.persona()))
                        .map(persona -> new Tile(one, persona, one.id().equals(own.id()), now.isAside(one.id()))))
                .toList();
    }

    private Video video() {
        return switch (video.state()) {
            case VideoState.Ready ready -> Video.ON;
            case VideoState.Preparing preparing -> Video.COMING;
            case VideoState.Absent absent -> Video.OFF;
        };
    }
}
