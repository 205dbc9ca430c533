package org.hearth.contact.newsletter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearth.contact.hands.Hands;
import org.hearth.contact.hands.Task;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues: ordered by the editors, looked at, and sent once. */
@Component
class Issues {

    static final int TITLE = 120;

    private final IssueTable table;
    private final PieceTable pieces;
    private final DeliveryTable deliveries;
    private final Hands hands;
    private final Clock clock;

    Issues(IssueTable table, PieceTable pieces, DeliveryTable deliveries, Hands hands, Clock clock) {
        this.table = table;
        this.pieces = pieces;
        this.deliveries = deliveries;
        this.hands = hands;
        this.clock = clock;
    }

    boolean edits(Viewer viewer) {
        return hands.may(viewer, Task.NEWSLETTER);
    }

    void needEditor(Viewer viewer) {
        hands.need(viewer, Task.NEWSLETTER);
    }

    /** The one being made; the first look makes it. */
    @Transactional
    public Issue next(Viewer editor) {
        needEditor(editor);
        table.begin(editor.group());
        return table.next(editor.group()).orElseThrow();
    }

    /** For a look that changes nothing. */
    Optional<Issue> begun(Viewer editor) {
        needEditor(editor);
        return table.next(editor.group());
    }

    List<Piece> pieces(Issue issue) {
        return pieces.of(issue.id());
    }

    List<Piece> waiting(Viewer editor) {
        needEditor(editor);
        return pieces.waiting(editor.group());
    }

    List<Issue> sent(Viewer viewer) {
        return table.sent(viewer.group());
    }

    Issue sent(Viewer viewer, IssueId id) {
        return table.sent(viewer.group(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void rename(Viewer editor, String title) {
        var issue = locked(editor);
        table.rename(issue.id(), title);
        table.changed(issue.id());
    }

    /** What a piece's place becomes. */
    public enum Move {
        IN,
        OUT,
        EARLIER,
        LATER
    }

    @Transactional
    public void move(Viewer editor, PieceId id, Move move) {
        var issue = locked(editor);
        var piece = pieces.in(editor.group(), id)
                .filter(found -> found.issue().isEmpty() || found.issue().get().equals(issue.id()))
                .orElseThrow(NotFound::new);
        var order =
                new ArrayList<>(pieces.of(issue.id()).stream().map(Piece::id).toList());
        var at = order.indexOf(piece.id());
        switch (move) {
            case IN -> {
                if (at < 0) {
                    order.add(piece.id());
                }
            }
            case OUT -> {
                order.remove(piece.id());
                pieces.leaveOut(piece.id());
            }
            case EARLIER -> swap(order, at, at - 1);
            case LATER -> swap(order, at, at + 1);
        }
        for (int place = 1; place <= order.size(); place++) {
            pieces.put(order.get(place - 1), issue.id(), place);
        }
        table.changed(issue.id());
    }

    private static void swap(List<PieceId> order, int one, int other) {
        if (one >= 0 && other >= 0 && other < order.size()) {
            Collections.swap(order, one, other);
        }
    }

    /** What became of a press on *send*. */
    public enum Outcome {
        SENT,
        /** Somebody was quicker; nothing more has happened. */
        WAS_SENT,
        /** It is not what the editor looked at. */
        CHANGED,
        EMPTY
    }

    /**
     * With the mark that it was sent stand, in one transaction, all who are still to be told: after a crash either nothing was
     * sent or nobody is forgotten.
     */
    @Transactional
    public Outcome send(Viewer editor, IssueId id, int version) {
        needEditor(editor);
        var issue = table.lock(editor.group(), id).orElseThrow(NotFound::new);
        if (issue.sentAt().isPresent()) {
            return Outcome.WAS_SENT;
        }
        if (issue.version() != version) {
            return Outcome.CHANGED;
        }
        if (issue.title().isEmpty() || pieces.of(id).isEmpty()) {
            return Outcome.EMPTY;
        }
        table.send(id, clock.instant());
        deliveries.add(issue, clock.instant());
        return Outcome.SENT;
    }

    private Issue locked(Viewer editor) {
        needEditor(editor);
        table.begin(editor.group());
        return table.lockNext(editor.group()).orElseThrow();
    }
}
