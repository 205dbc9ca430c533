package org.hearth.desk.act;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.kernel.Typed;

/**
 * Why something is done, and what it needs beside.
 *
 * @param there where a post moves @param title of a thread that is split off @param days how long somebody pauses
 */
public record ActForm(
        Optional<PostId> post,
        Optional<ThreadId> thread,
        String reason,
        String there,
        String title,
        int days,
        Optional<LocalDate> until) {

    public static final int REASON = 500;
    public static final int TITLE = 120;
    public static final int LONGEST_PAUSE = 30;

    static ActForm of(String reason, String there, String title, String days) {
        return new ActForm(
                Optional.empty(),
                Optional.empty(),
                Typed.cleaned(reason),
                there,
                Typed.cleaned(title).replace('\n', ' '),
                days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0,
                Optional.empty());
    }

    static ActForm empty() {
        return of("", "", "", "7");
    }

    ActForm about(PostId what, ThreadId where, LocalDate today) {
        return new ActForm(
                Optional.of(what), Optional.of(where), reason, there, title, days, Optional.of(today.plusDays(days)));
    }

    /** Message key; empty if it fits. */
    String error(ActKind kind) {
        if (!Typed.isSeen(reason)) {
            return "desk.act.reason.missing";
        }
        if (reason.length() > REASON) {
            return "desk.tooLong";
        }
        return switch (kind) {
            case MOVE -> there.isEmpty() ? "desk.act.move.where" : "";
            case SPLIT -> !Typed.isSeen(title) || title.length() > TITLE ? "desk.act.split.title" : "";
            case PAUSE -> days < 1 || days > LONGEST_PAUSE ? "desk.act.pause.days" : "";
            case HIDE, SHOW, HOLD, APPROVE, DECLINE, LOCK, UNLOCK, LIFT -> "";
        };
    }
}
