package org.hearth.contact.newsletter;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pieces: proposed, changed and taken back by who wrote them. */
@Component
class Pieces {

    private final PieceTable table;
    private final IssueTable issues;
    private final RateLimits limits;

    Pieces(PieceTable table, IssueTable issues, RateLimits limits) {
        this.table = table;
        this.issues = issues;
        this.limits = limits;
    }

    @Transactional
    public void propose(Viewer author, PieceForm form) {
        author.need(Capability.WRITE_TALK);
        limits.check(RateLimit.PIECES, author.persona().text());
        table.add(PieceId.random(), author, form);
    }

    List<Piece> of(Viewer author) {
        return table.by(author.persona());
    }

    Piece own(Viewer author, PieceId id) {
        return table.in(author.group(), id)
                .filter(piece -> piece.isBy(author) && !piece.takenBack())
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound for what was sent: who has read it keeps what it said */
    @Transactional
    public void change(Viewer author, PieceId id, PieceForm form) {
        author.need(Capability.WRITE_TALK);
        var next = issues.lockNext(author.group());
        if (own(author, id).sent()) {
            throw new NotFound();
        }
        table.change(id, form);
        next.ifPresent(issue -> issues.changed(issue.id()));
    }

    /** The words go from the pages at once; letters that have left cannot be called back. */
    @Transactional
    public void takeBack(Viewer author, PieceId id) {
        var next = issues.lockNext(author.group());
        if (own(author, id).sent()) {
            table.clear(id);
        } else {
            table.remove(id);
            next.ifPresent(issue -> issues.changed(issue.id()));
        }
    }

    /** What was not sent goes along with who leaves: they could not take it back any more. */
    @EventListener
    void on(MembershipEnded ended) {
        var next = issues.lockNext(ended.group());
        table.removeUnsent(ended.persona());
        next.ifPresent(issue -> issues.changed(issue.id()));
    }
}
