package org.hearth.contact.newsletter;

import java.time.Instant;
import java.util.List;
import org.hearth.contact.Contact.Written;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;

/** Issues and pieces of another time. */
@Component
public class KeptIssues {

    private final IssueTable issues;
    private final PieceTable pieces;

    KeptIssues(IssueTable issues, PieceTable pieces) {
        this.issues = issues;
        this.pieces = pieces;
    }

    public void keep(Viewer editor, String title, List<Written> written, Instant sentAt) {
        issues.begin(editor.group());
        var issue = issues.next(editor.group()).orElseThrow();
        issues.rename(issue.id(), title);
        for (int place = 1; place <= written.size(); place++) {
            pieces.put(keep(written.get(place - 1)), issue.id(), place);
        }
        issues.send(issue.id(), sentAt);
    }

    public PieceId keep(Written piece) {
        var id = PieceId.random();
        pieces.add(id, piece.author(), new PieceForm(piece.title(), piece.body(), piece.named(), Submission.next()));
        return id;
    }
}
