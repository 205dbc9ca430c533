package org.hearth.live.room;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.calm.SideChanged;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.chat.ChatLineSaid;
import org.hearth.live.codeword.CodeWordUsed;
import org.hearth.live.keys.Keys;
import org.hearth.live.keys.KeysChanged;
import org.hearth.live.presence.AfterCommit;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.server.VideoChanged;
import org.hearth.live.server.VideoState;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages what has changed, each by where its reader stands now. */
@Component
class RoomPushes {

    private final Streams streams;
    private final Groups groups;
    private final RoomView view;
    private final RoomTable rooms;
    private final Attending attending;
    private final AttendanceTable attendances;
    private final Chat chat;
    private final Keys keys;
    private final RoomCalm calm;

    RoomPushes(
            Streams streams,
            Groups groups,
            RoomView view,
            RoomTable rooms,
            Attending attending,
            AttendanceTable attendances,
            Chat chat,
            Keys keys,
            RoomCalm calm) {
        this.streams = streams;
        this.groups = groups;
        this.view = view;
        this.rooms = rooms;
        this.attending = attending;
        this.attendances = attendances;
        this.chat = chat;
        this.keys = keys;
        this.calm = calm;
    }

    @EventListener
    void on(AttendanceChanged changed) {
        streams.publish(
                RoomGate.topic(changed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                        ? people(viewer, changed.meeting(), viewer.attendance().equals(changed.attendance()))
                        : Optional.empty());
    }

    @EventListener
    void on(CalmChanged changed) {
        streams.publish(
                RoomGate.topic(changed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                        ? inside(viewer, changed.meeting())
                                .flatMap(inside -> push(
                                        inside instanceof RoomInside.Circle circle
                                                ? new RoomPush.People(circle)
                                                : new RoomPush.Whole(inside)))
                        : Optional.empty());
    }

    @EventListener
    void on(SideChanged changed) {
        streams.publish(
                RoomGate.topic(changed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                        ? circle(viewer, changed.meeting())
                                .filter(circle -> circle.side().isPresent())
                                .flatMap(circle -> push(new RoomPush.Side(circle)))
                        : Optional.empty());
    }

    @EventListener
    void on(OwnChanged changed) {
        streams.publish(
                RoomGate.topic(changed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                                && viewer.attendance().equals(changed.attendance())
                        ? own(viewer, changed.meeting())
                        : Optional.empty());
    }

    private Optional<Push> own(RoomViewer viewer, MeetingId meeting) {
        return inside(viewer, meeting)
                .flatMap(inside -> push(
                        inside instanceof RoomInside.Circle circle
                                ? new RoomPush.Own(circle)
                                : new RoomPush.Whole(inside)));
    }

    private Optional<RoomInside.Circle> circle(RoomViewer viewer, MeetingId meeting) {
        return inside(viewer, meeting)
                .filter(RoomInside.Circle.class::isInstance)
                .map(RoomInside.Circle.class::cast);
    }

    /** Trying again they are refused, and then told by the page itself where they stand. */
    @EventListener
    void closeFor(AttendanceChanged changed) {
        if (!changed.now().isHere()) {
            AfterCommit.run(() -> streams.close(
                    RoomGate.KIND,
                    listener -> listener instanceof RoomViewer viewer
                            && viewer.attendance().equals(changed.attendance())));
        }
    }

    @EventListener
    void on(RoomClosed closed) {
        var unattended = calm.endedUnattended(closed.meeting());
        streams.publish(
                RoomGate.topic(closed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                        ? push(new RoomPush.Whole(new RoomInside.Over(
                                new RoomAddress(viewer.viewer().group(), closed.meeting()), unattended)))
                        : Optional.empty());
    }

    @EventListener
    void on(ChatLineSaid said) {
        chat.line(said.meeting(), said.line())
                .ifPresent(line -> streams.publish(
                        RoomGate.topic(said.meeting()),
                        listener -> listener instanceof RoomViewer viewer
                                        && chat.reaches(said.line(), viewer.attendance())
                                ? Optional.of(line(
                                        line, new RoomAddress(viewer.viewer().group(), said.meeting())))
                                : Optional.empty()));
    }

    /** What all read is the same bytes for all whom it reaches; the form of an answer is each reader's own. */
    private static Push line(ChatLine line, RoomAddress address) {
        var aside = line.audience().isAside();
        var answers = aside ? Optional.of(address) : Optional.<RoomAddress>empty();
        return new Push(Html.of("live/room/push", new RoomPush.Line(line, answers)), !aside);
    }

    /** Nobody else is told: to them nothing has happened. Pages of who went out of sight listen no more. */
    @EventListener
    void on(CodeWordUsed used) {
        streams.publish(
                RoomGate.topic(used.meeting()),
                listener -> listener instanceof RoomViewer viewer && concerns(used, viewer)
                        ? people(viewer, used.meeting(), viewer.attendance().equals(used.attendance()))
                        : Optional.empty());
        AfterCommit.run(() -> streams.close(
                RoomGate.KIND,
                listener -> listener instanceof RoomViewer viewer
                        && viewer.attendance().equals(used.attendance())));
    }

    private boolean concerns(CodeWordUsed used, RoomViewer viewer) {
        return viewer.attendance().equals(used.attendance())
                || attending
                        .find(viewer.viewer(), used.meeting(), viewer.attendance())
                        .filter(own -> today(viewer, own)
                                .filter(reader -> Attending.isLedBy(reader, own))
                                .isPresent())
                        .isPresent();
    }

    @EventListener
    void on(KeysChanged changed) {
        streams.publish(
                RoomGate.topic(changed.meeting()),
                listener -> listener instanceof RoomViewer viewer
                        ? attendances
                                .find(changed.meeting(), viewer.attendance())
                                .filter(own -> own.state().isHere())
                                .flatMap(own -> push(
                                        own.state().isInside()
                                                ? new RoomPush.Keys(keys.ring(own))
                                                : new RoomPush.Lead(keys.leaders(own))))
                        : Optional.empty());
    }

    /** Pages open now get picture and sound, or the words instead, by themselves. */
    @EventListener
    void on(VideoChanged changed) {
        if (changed.now() instanceof VideoState.Preparing preparing && preparing.parts() > 0) {
            return;
        }
        rooms.going()
                .forEach(meeting -> streams.publish(
                        RoomGate.topic(meeting),
                        listener -> isInside(listener, meeting) && listener instanceof RoomViewer viewer
                                ? people(viewer, meeting, true)
                                : Optional.empty()));
    }

    private boolean isInside(Object listener, MeetingId meeting) {
        return listener instanceof RoomViewer viewer
                && attendances
                        .find(meeting, viewer.attendance())
                        .filter(attendance -> attendance.state().isInside())
                        .isPresent();
    }

    private Optional<Push> people(RoomViewer viewer, MeetingId meeting, boolean whole) {
        return inside(viewer, meeting).flatMap(inside -> push(whole ? new RoomPush.Whole(inside) : part(inside)));
    }

    private Optional<RoomInside> inside(RoomViewer viewer, MeetingId meeting) {
        return attending
                .find(viewer.viewer(), meeting, viewer.attendance())
                .flatMap(own -> today(viewer, own)
                        .flatMap(reader ->
                                view.inside(reader, attending.meeting(reader, meeting), own, ChatForm.fresh())));
    }

    /** Who was named to lead, or does not any more, after the page was opened, is asked for anew. */
    private Optional<Viewer> today(RoomViewer viewer, Attendance own) {
        var then = viewer.viewer();
        return then.is(own.persona()) && then.leads() != own.leads()
                ? groups.viewer(viewer.account(), then.group())
                : Optional.of(then);
    }

    private static RoomPush part(RoomInside inside) {
        return switch (inside) {
            case RoomInside.Waiting waiting -> new RoomPush.Place(waiting);
            case RoomInside.Circle circle -> new RoomPush.People(circle);
            case RoomInside.Covered covered -> new RoomPush.Whole(covered);
            case RoomInside.Outside outside -> new RoomPush.Whole(outside);
            case RoomInside.SentAway away -> new RoomPush.Whole(away);
            case RoomInside.Removed removed -> new RoomPush.Whole(removed);
            case RoomInside.Over over -> new RoomPush.Whole(over);
        };
    }

    private static Optional<Push> push(RoomPush push) {
        return Optional.of(new Push(Html.of("live/room/push", push), false));
    }
}
