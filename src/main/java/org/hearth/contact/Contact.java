package org.hearth.contact;

import java.time.Instant;
import java.util.List;
import org.hearth.groups.Viewer;

/** Keeps what was written and chosen at another time: for the demonstration. */
public interface Contact {

    /** An issue that was read already: nobody is told of it by mail. */
    void keepIssue(Viewer editor, String title, List<Written> pieces, Instant sentAt);

    /** A piece that waits for the editors. */
    void keepPiece(Written piece);

    /** A place in the telephone chain. */
    void keepPlace(Viewer member, String called, String number);

    /** @param named under the author's pseudonym */
    record Written(Viewer author, String title, String body, boolean named) {}
}
