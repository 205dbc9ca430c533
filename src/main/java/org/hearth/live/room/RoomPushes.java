package org.hearth.live.room;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.hearth.groups.Groups;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.calm.RoomCalm;
import org.hearth.live.calm.SideChanged;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.chat.ChatLineSaid;
import org.hearth.live.codeword.CodeWordUsed;
import org.hearth.live.keys.KeysChanged;
import org.hearth.live.presence.AfterCommit;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomNows.Moment;
import org.hearth.live.server.VideoChanged;
import org.hearth.live.server.VideoState;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages what has changed, each by where its reader stands now. The room is read once for all of them. */
@Component
class RoomPushes {

    /** What one reader is told of the room as it is now; empty tells nothing. */
    private interface Telling {
        Optional<RoomPush> of(RoomNow now, RoomViewer reader, Attendance own);
    }

    private final Streams streams;
    private final Groups groups;
    private final RoomView view;
    private final RoomNows nows;
    private final RoomTable rooms;
    private final Attending attending;
    private final Chat chat;
    private final RoomCalm calm;

    RoomPushes(
            Streams streams,
            Groups groups,
            RoomView view,
            RoomNows nows,
            RoomTable rooms,
            Attending attending,
            Chat chat,
            RoomCalm calm) {
        this.streams = streams;
        this.groups = groups;
        this.view = view;
        this.nows = nows;
        this.rooms = rooms;
        this.attending = attending;
        this.chat = chat;
        this.calm = calm;
    }

    @EventListener
    void on(AttendanceChanged changed) {
        tell(
                changed.meeting(),
                reader -> true,
                (now, reader, own) ->
                        own.id().equals(changed.attendance()) ? whole(now, reader, own) : part(now, reader, own));
    }

    @EventListener
    void on(CalmChanged changed) {
        tell(
                changed.meeting(),
                reader -> true,
                (now, reader, own) -> isInCircle(own) ? part(now, reader, own) : whole(now, reader, own));
    }

    @EventListener
    void on(SideChanged changed) {
        tell(
                changed.meeting(),
                reader -> true,
                (now, reader, own) -> isInCircle(own) && Attending.isLedBy(reader.viewer(), own)
                        ? Optional.of(new RoomPush.Side(view.circle(now, reader.viewer(), own)))
                        : Optional.empty());
    }

    @EventListener
    void on(OwnChanged changed) {
        tell(
                changed.meeting(),
                reader -> reader.attendance().equals(changed.attendance()),
                (now, reader, own) -> isInCircle(own)
                        ? Optional.of(new RoomPush.Own(view.circle(now, reader.viewer(), own)))
                        : whole(now, reader, own));
    }

    /** Trying again they are refused, and then told by the page itself where they stand. */
    @EventListener
    void closeFor(AttendanceChanged changed) {
        if (!changed.now().isHere()) {
            AfterCommit.run(() -> close(changed.attendance()));
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
        var readers = new AtomicReference<Set<AttendanceId>>();
        chat.line(said.meeting(), said.line())
                .ifPresent(line -> streams.publish(
                        RoomGate.topic(said.meeting()),
                        listener -> listener instanceof RoomViewer viewer
                                        && readers(readers, said).contains(viewer.attendance())
                                ? Optional.of(line(
                                        line, new RoomAddress(viewer.viewer().group(), said.meeting())))
                                : Optional.empty()));
    }

    /** What all read is the same bytes for all whom it reaches; the form of an answer is each reader's own. */
    private static Push line(ChatLine line, RoomAddress address) {
        var beside = line.audience().isBeside();
        var answers = beside ? Optional.of(address) : Optional.<RoomAddress>empty();
        return new Push(Html.of("live/room/push", new RoomPush.Line(line, answers)), !beside);
    }

    /** Asked by the first whose page it may reach; asking twice does no harm. */
    private Set<AttendanceId> readers(AtomicReference<Set<AttendanceId>> known, ChatLineSaid said) {
        var readers = known.get();
        if (readers == null) {
            readers = chat.readers(said.line());
            known.set(readers);
        }
        return readers;
    }

    /** Nobody else is told: to them nothing has happened. Pages of who went out of sight listen no more. */
    @EventListener
    void on(CodeWordUsed used) {
        tell(used.meeting(), reader -> true, (now, reader, own) -> {
            if (own.id().equals(used.attendance())) {
                return whole(now, reader, own);
            }
            return Attending.isLedBy(reader.viewer(), own) ? part(now, reader, own) : Optional.empty();
        });
        AfterCommit.run(() -> close(used.attendance()));
    }

    @EventListener
    void on(KeysChanged changed) {
        tell(changed.meeting(), reader -> true, (now, reader, own) -> {
            if (!own.state().isHere()) {
                return Optional.empty();
            }
            return Optional.of(
                    own.state().isInside()
                            ? new RoomPush.Keys(now.ring(own.id()))
                            : new RoomPush.Lead(now.leaders(own.id())));
        });
    }

    /** Pages open now get picture and sound, or the words instead, by themselves. */
    @EventListener
    void on(VideoChanged changed) {
        if (changed.now() instanceof VideoState.Preparing preparing && preparing.parts() > 0) {
            return;
        }
        for (var meeting : rooms.going()) {
            tell(
                    meeting,
                    reader -> true,
                    (now, reader, own) -> own.state().isInside() ? whole(now, reader, own) : Optional.empty());
        }
    }

    private void tell(MeetingId meeting, Predicate<RoomViewer> whom, Telling telling) {
        var moment = new Moment();
        streams.publish(
                RoomGate.topic(meeting),
                listener -> listener instanceof RoomViewer reader && whom.test(reader)
                        ? nows.since(moment, reader.viewer(), meeting)
                                .filter(now -> attending.isOpen(now.meeting()))
                                .flatMap(now -> now.attendance(reader.attendance())
                                        .flatMap(own ->
                                                today(reader, own).flatMap(today -> telling.of(now, today, own))))
                                .flatMap(RoomPushes::push)
                        : Optional.empty());
    }

    /** Who was named to lead, or does not any more, after the page was opened, is asked for anew. */
    private Optional<RoomViewer> today(RoomViewer reader, Attendance own) {
        var then = reader.viewer();
        return then.is(own.persona()) && then.leads() != own.leads()
                ? groups.viewer(reader.account(), then.group())
                        .map(now -> new RoomViewer(reader.account(), now, reader.attendance()))
                : Optional.of(reader);
    }

    private Optional<RoomPush> whole(RoomNow now, RoomViewer reader, Attendance own) {
        return view.whole(now, reader.viewer(), own, ChatForm.fresh()).map(RoomPush.Whole::new);
    }

    /** What of the page changes when somebody else has: the rest would be the same bytes again. */
    private Optional<RoomPush> part(RoomNow now, RoomViewer reader, Attendance own) {
        if (isInCircle(own)) {
            return Optional.of(new RoomPush.People(view.circle(now, reader.viewer(), own)));
        }
        var inTheRow = own.state() == AttendanceState.WAITING
                && !own.covered()
                && !now.calm().isOutside(own.id());
        return inTheRow
                ? Optional.of(new RoomPush.Place(
                        view.place(now, own),
                        now.meeting().encrypted() ? Optional.of(now.leaders(own.id())) : Optional.empty()))
                : whole(now, reader, own);
    }

    private static boolean isInCircle(Attendance own) {
        return own.state().isInside() && !own.covered();
    }

    private void close(AttendanceId whose) {
        streams.close(
                RoomGate.KIND,
                listener -> listener instanceof RoomViewer viewer
                        && viewer.attendance().equals(whose));
    }

    private static Optional<Push> push(RoomPush push) {
        return Optional.of(new Push(Html.of("live/room/push", push), false));
    }
}
