package org.hearth.forum.post;

import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.identity.Persona;

/**
 * One post as one reader sees it, on the page, in a preview and in a push.
 *
 * @param author empty once they were forgotten
 * @param number its place in the thread, from 1; 0 in a preview
 * @param path where it can be changed; empty for everybody but its author
 * @param shown what its author lets this reader know; never in a fragment that several readers share
 */
public record PostFragment(Post post, Optional<Persona> author, int number, String path, Optional<Shown> shown) {

    public boolean own() {
        return !path.isEmpty();
    }
}
