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
 * @param thread where it can be answered; empty where it cannot
 * @param shown what its author lets this reader know; never in a fragment that several readers share
 * @param fresh whether its author can still undo it
 */
public record PostFragment(
        Post post,
        Formatted text,
        Optional<Persona> author,
        String path,
        String thread,
        Optional<Shown> shown,
        Optional<Quoted> quoted,
        boolean fresh) {

    public boolean own() {
        return !path.isEmpty();
    }

    public int number() {
        return post.number();
    }
}
