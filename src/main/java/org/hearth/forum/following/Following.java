package org.hearth.forum.following;

import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Id;
import org.hearth.kernel.Token;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wants to be told, and how. Nobody gets letters who did not ask for them. */
@Component
public class Following {

    private final FollowTable table;
    private final Secrets secrets;
    private final Times times;

    Following(FollowTable table, Secrets secrets, Times times) {
        this.table = table;
        this.secrets = secrets;
        this.times = times;
    }

    /** @param texts whether letters carry what others wrote */
    public record Choice(Rhythm rhythm, boolean texts) {}

    Choice choice(Viewer viewer) {
        return table.of(viewer.persona())
                .map(follower -> new Choice(follower.rhythm(), follower.texts()))
                .orElse(new Choice(Rhythm.NOTHING, false));
    }

    public ThreadChoice choice(Viewer viewer, ThreadId thread) {
        return table.choice(viewer.persona(), thread);
    }

    /** Who wants texts no more takes the addresses in older letters back with them. */
    @Transactional
    public void choose(Viewer viewer, Choice choice, Language language) {
        begin(viewer, language);
        var next = times.next(choice.rhythm());
        table.choose(viewer.persona(), choice.rhythm(), choice.texts(), language, next);
        if (!choice.texts()) {
            table.forgetAddresses(viewer.persona());
        }
    }

    @Transactional
    public void choose(Viewer viewer, ThreadId thread, ThreadChoice choice, Language language) {
        begin(viewer, language);
        table.choose(viewer.persona(), thread, choice);
    }

    /** All secrets in older letters, to answer and to stop, open nothing any more. */
    @Transactional
    public void renew(Viewer viewer) {
        var salt = Id.random();
        table.renew(viewer.persona(), salt, secrets.stop(salt).hash());
    }

    boolean stops(Token token) {
        return table.stoppedBy(token.hash()).isPresent();
    }

    /** @return false if the secret opens nothing; pressed again, it still says yes */
    @Transactional
    public boolean stop(Token token) {
        var persona = table.stoppedBy(token.hash());
        persona.ifPresent(table::stop);
        return persona.isPresent();
    }

    private void begin(Viewer viewer, Language language) {
        if (table.of(viewer.persona()).isEmpty()) {
            var salt = Id.random();
            table.add(viewer, language, salt, secrets.stop(salt).hash());
        }
    }
}
