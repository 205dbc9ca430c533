package org.hearth.forum.post;

import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.forum.formatting.Formatted;
import org.hearth.identity.Persona;

/**
 * One post as one reader sees it, on the page, in a preview and in a push.
 *
 * @param author empty once they were forgotten
 * @param path where it can be changed; empty for everybody but its author
 * @param shown what its author lets this reader know; never in a fragment that several readers share
 * @param fresh whether its author can still undo it
 */
public record PostFragment(
        Post post,
        Formatted text,
        Optional<Persona> author,
        String path,
        Optional<Shown> shown,
        Optional<Quoted> quoted,
        boolean fresh) {

    public boolean own() {
        return !path.isEmpty();
    }

    /** By a link that every reader of the thread shares. */
    public boolean answerable() {
        return post.number() > 0 && post.standing() == PostStanding.SHOWN && !post.takenBack();
    }

    public int number() {
        return post.number();
    }
}
