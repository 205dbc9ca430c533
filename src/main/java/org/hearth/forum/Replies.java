package org.hearth.forum;

import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Token;
import org.hearth.web.Language;

/** Answers that reach a thread by another way than its page; all that holds on the page holds for them. */
public interface Replies {

    /** Whose this secret is, and for which thread; empty for one that was never given out or was taken back. */
    Optional<Line> line(Token secret);

    /**
     * Posted as the persona, if they may read and write there now. Sent twice, it is posted once.
     *
     * @throws org.hearth.kernel.NotFound if they may not
     * @throws org.hearth.kernel.Refusal if it is a kind "not now"
     */
    void answer(Line line, String text, Submission submission);

    record Line(PersonaId persona, GroupId group, ThreadId thread, Language language) {}
}
