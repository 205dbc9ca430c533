package org.hearth.live.chat;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Submission;
import org.hearth.live.chat.ChatLine.LineId;
import org.hearth.live.chat.ChatTable.NewLine;
import org.hearth.live.chat.ChatTable.SealedLine;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Leases;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said in writing during a meeting: sealed while it stands, forgotten when the meeting ends. */
@Component
public class Chat {

    /** How many lines a page shows. */
    private static final int SHOWN = 200;

    private final ChatTable table;
    private final Seal seal;
    private final Personas personas;
    private final RateLimits limits;
    private final RoomTable rooms;
    private final Leases leases;
    private final ApplicationEventPublisher events;

    Chat(
            ChatTable table,
            Seal seal,
            Personas personas,
            RateLimits limits,
            RoomTable rooms,
            Leases leases,
            ApplicationEventPublisher events) {
        this.table = table;
        this.seal = seal;
        this.personas = personas;
        this.limits = limits;
        this.rooms = rooms;
        this.leases = leases;
        this.events = events;
    }

    /**
     * Under the room's lock: a line that came to stand after the room was emptied would stay for ever.
     *
     * @return the form, or what is to be changed in it
     * @throws RateLimits.TooOften above what a person writes
     * @throws NotFound if the meeting has ended meanwhile
     */
    @Transactional
    public ChatForm say(Attendance from, ChatForm form) {
        return say(from, from.id(), form);
    }

    /**
     * The same, as an answer within what somebody asked of those beside the room; themselves included.
     *
     * @throws NotFound also if they asked nothing
     */
    @Transactional
    public ChatForm answer(Attendance from, AttendanceId asker, ChatForm form) {
        if (!askers(from.meeting(), List.of(form.audience())).contains(asker)) {
            throw new NotFound();
        }
        return say(from, asker, form);
    }

    /** Who wrote to those beside the room, in the order in which they did. */
    public List<AttendanceId> askers(MeetingId meeting, Collection<Audience> audiences) {
        return table.askers(meeting, audiences);
    }

    private ChatForm say(Attendance from, AttendanceId about, ChatForm form) {
        limits.check(RateLimit.CHAT_LINES, from.id().text());
        if (rooms.lock(from.meeting()).filter(room -> !room.ended()).isEmpty()) {
            throw new NotFound();
        }
        var text = form.text().strip();
        var taken = isTaken(from, form.submission(), text);
        if (taken && form.locked()) {
            return form.taken();
        }
        var id = new LineId(Id.random());
        var line = new NewLine(
                id,
                from,
                about,
                taken ? another(form.submission(), text) : form.submission(),
                form.audience(),
                form.locked(),
                seal.seal(text, purpose(from.meeting(), id)));
        if (table.add(line)) {
            leases.renewForAReader(from);
            events.publishEvent(new ChatLineSaid(from.meeting(), id, form.audience()));
        }
        return form;
    }

    /** An old form sent again with other words is not the same line sent twice. */
    private boolean isTaken(Attendance from, Submission submission, String text) {
        return table.find(from.id(), submission).stream()
                .anyMatch(line -> !seal.open(line.content(), purpose(from.meeting(), line.id()))
                        .equals(text));
    }

    /** The same for the same words, so that those too are said once; keyed, so that it does not tell them. */
    private Submission another(Submission taken, String text) {
        var bytes = ByteBuffer.wrap(seal.fingerprint(text, "live.chat.submission:" + taken));
        return new Submission(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** Those that this reader may see. */
    public List<ChatLine> lines(Attendance reader) {
        return open(reader.meeting(), table.latest(reader, SHOWN));
    }

    public Optional<ChatLine> line(MeetingId meeting, LineId line) {
        return open(meeting, table.find(line)).stream().findFirst();
    }

    /** Everybody who may see the line now. */
    public Set<AttendanceId> readers(LineId line) {
        return table.readers(line);
    }

    /** @param locked whether the text is what only browsers that were inside can open */
    public record Said(String text, boolean locked) {}

    /** What this persona said in meetings that go on, for their own archive. */
    public List<Said> saidBy(PersonaId persona) {
        return table.by(persona).stream()
                .map(line -> new Said(seal.open(line.content(), purpose(line.meeting(), line.id())), line.locked()))
                .toList();
    }

    public void forget(MeetingId meeting) {
        table.forget(meeting);
    }

    private List<ChatLine> open(MeetingId meeting, List<SealedLine> lines) {
        var people = personas.byId(lines.stream().map(SealedLine::from).collect(Collectors.toSet()));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(people.get(line.from())).stream()
                        .map(from -> line.with(from, seal.open(line.content(), purpose(meeting, line.id())))))
                .toList();
    }

    /** Bound to its place: copied into another meeting or another line, it cannot be opened. */
    private static String purpose(MeetingId meeting, LineId line) {
        return "live.chat:" + meeting.text() + ":" + line.text();
    }
}
