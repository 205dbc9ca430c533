package org.hearth.desk.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.desk.queue.SweepTable;
import org.hearth.forum.DoneAlready;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.groups.WritingPauses;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deed, its reason and the audit's row stand or fall together. */
@Component
class Acts {

    private static final int LATELY = 30;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final ActTable table;
    private final Moderation moderation;
    private final WritingPauses pauses;
    private final SweepTable bench;
    private final Audit audit;
    private final Settings settings;
    private final Clock clock;
    private final ActLetters letters;

    Acts(
            ActTable table,
            Moderation moderation,
            WritingPauses pauses,
            SweepTable bench,
            Audit audit,
            Settings settings,
            Clock clock,
            ActLetters letters) {
        this.table = table;
        this.moderation = moderation;
        this.pauses = pauses;
        this.bench = bench;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        this.letters = letters;
    }

    ActTable.Target target(Viewer moderator, PostId post) {
        moderator.need(Capability.MODERATE);
        return table.target(moderator.group(), post).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Moderation.Words words(Viewer moderator, PostId post) {
        return moderation.words(moderator, post);
    }

    List<Act.Place> places(Viewer moderator, ThreadId from) {
        return table.places(moderator, from);
    }

    List<Act> lately(Viewer moderator) {
        moderator.need(Capability.MODERATE);
        return table.lately(moderator.group(), LATELY);
    }

    @Transactional
    public void act(Viewer moderator, PostId post, ActKind kind, ActForm typed) {
        moderator.need(Capability.MODERATE);
        if (kind != ActKind.MOVE) {
            // a move locks two threads at once, in their order
            table.lock(moderator.group(), post);
        }
        var target = target(moderator, post);
        var now = clock.instant();
        var form = typed.about(post, target.thread(), LocalDate.ofInstant(now, settings.timeZone()));
        var subject = subject(kind, target);
        if (!kind.fits(target) || twice(kind, subject, form, now)) {
            throw new DoneAlready();
        }
        note(
                moderator.group(),
                Optional.of(moderator.persona()),
                Party.of(moderator.persona()),
                Act.now(kind, subject, kind == ActKind.PAUSE ? form : unending(form), now));
        deed(moderator, kind, form, subject, now);
    }

    /** A second press, or a colleague's: the same pause, asked a moment ago. */
    private boolean twice(ActKind kind, Optional<PersonaId> subject, ActForm form, Instant now) {
        var until = kind == ActKind.PAUSE ? form.until() : Optional.<LocalDate>empty();
        return (kind == ActKind.PAUSE || kind == ActKind.LIFT)
                && subject.filter(one -> table.asked(one, kind, until, now.minus(MOMENT)))
                        .isPresent();
    }

    private static ActForm unending(ActForm form) {
        return new ActForm(
                form.post(), form.thread(), form.reason(), form.there(), form.title(), form.days(), Optional.empty());
    }

    private void note(GroupId group, Optional<PersonaId> moderator, Party by, Act act) {
        table.keep(group, moderator, act);
        act.subject().ifPresent(subject -> {
            audit.record(act.kind().audit(), by, Party.of(subject), act.reason());
            if (moderator.filter(subject::equals).isEmpty()) {
                letters.tell(group, List.of(subject));
            }
        });
    }

    private static Optional<PersonaId> subject(ActKind kind, ActTable.Target target) {
        return switch (kind) {
            case LOCK, UNLOCK -> target.began();
            case HIDE, SHOW, HOLD, APPROVE, DECLINE, MOVE, SPLIT, PAUSE, LIFT -> target.author();
        };
    }

    private void deed(Viewer moderator, ActKind kind, ActForm form, Optional<PersonaId> subject, Instant now) {
        var post = form.post().orElseThrow();
        var thread = form.thread().orElseThrow();
        switch (kind) {
            case HIDE -> moderation.hide(moderator, post, form.reason());
            case SHOW -> moderation.show(moderator, post);
            case HOLD -> {
                moderation.hold(moderator, post);
                bench.hold(moderator.group(), post, now);
            }
            case APPROVE -> {
                moderation.approve(moderator, post);
                bench.read(post, moderator.persona(), now);
            }
            case DECLINE -> {
                moderation.hold(moderator, post);
                bench.read(post, moderator.persona(), now);
            }
            case LOCK -> moderation.lock(moderator, thread);
            case UNLOCK -> moderation.unlock(moderator, thread);
            case MOVE -> moderation.move(moderator, post, ThreadId.valueOf(form.there()));
            case SPLIT -> moderation.split(moderator, post, form.title());
            case PAUSE ->
                pauses.pause(
                        moderator,
                        subject.orElseThrow(NotFound::new),
                        form.until().orElseThrow());
            case LIFT -> pauses.lift(moderator, subject.orElseThrow(NotFound::new));
        }
    }

    /**
     * What an appeal overturned.
     *
     * @param hand reaches into the group @param moderator who is named; empty for a coordinator @param by who decided
     */
    void undo(Viewer hand, Optional<PersonaId> moderator, Party by, Act act, String words, Instant now) {
        var kind = undone(act.kind());
        if (kind.isEmpty()) {
            return;
        }
        var form = new ActForm(act.post(), act.thread(), words, "", "", 0, Optional.empty());
        if (kind.get() == ActKind.LIFT) {
            note(hand.group(), moderator, by, Act.now(ActKind.LIFT, act.subject(), form, now));
            act.subject().ifPresent(subject -> pauses.lift(hand, subject));
        } else if (act.post().isPresent() && act.thread().isPresent()) {
            note(hand.group(), moderator, by, Act.now(kind.get(), act.subject(), form, now));
            deed(hand, kind.get(), form, act.subject(), now);
        }
    }

    private static Optional<ActKind> undone(ActKind kind) {
        return switch (kind) {
            case HIDE -> Optional.of(ActKind.SHOW);
            case HOLD, DECLINE -> Optional.of(ActKind.APPROVE);
            case LOCK -> Optional.of(ActKind.UNLOCK);
            case PAUSE -> Optional.of(ActKind.LIFT);
            case SHOW, APPROVE, UNLOCK, MOVE, SPLIT, LIFT -> Optional.empty();
        };
    }
}
