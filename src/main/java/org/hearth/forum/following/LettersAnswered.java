package org.hearth.forum.following;

import java.util.Optional;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.forum.Replies;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.identity.Correspondence;
import org.hearth.identity.Slip;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers to letters, by the same verbs as on the page. */
@Component
class LettersAnswered implements Replies {

    private final AnswerTable table;
    private final Groups groups;
    private final ThreadTable threads;
    private final Posts posts;
    private final Danger danger;
    private final Correspondence letters;

    LettersAnswered(
            AnswerTable table, Groups groups, ThreadTable threads, Posts posts, Danger danger, Correspondence letters) {
        this.table = table;
        this.groups = groups;
        this.threads = threads;
        this.posts = posts;
        this.danger = danger;
        this.letters = letters;
    }

    @Override
    public Optional<Line> line(Token secret) {
        return table.line(secret.hash());
    }

    @Override
    @Transactional
    public void answer(Line line, String text, Submission submission) {
        var viewer = groups.viewer(line.group(), line.persona()).orElseThrow(NotFound::new);
        viewer.need(Capability.READ_TALK);
        var heading = threads.visibleTo(viewer, line.thread()).orElseThrow(NotFound::new);
        var writing = Writing.of(text, submission.toString());
        if (!writing.fits()) {
            throw new NotFound();
        }
        posts.post(viewer, heading.id(), writing);
        // on the page help stands there before it is posted; this way there is no before
        if (danger.read(writing.words()).level() == DangerLevel.RED) {
            letters.send(line.persona(), new Slip(Slip.Kind.HELP, "", "", "", "", line.language()));
        }
    }
}
