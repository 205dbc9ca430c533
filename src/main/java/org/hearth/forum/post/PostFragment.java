package org.hearth.forum.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.forum.formatting.Formatted;
import org.hearth.forum.picture.PictureLine;
import org.hearth.forum.support.Kind;
import org.hearth.forum.support.Support;
import org.hearth.identity.Persona;

/**
 * One post as one reader sees it, on the page, in a preview and in a push.
 *
 * @param author empty once they were forgotten
 * @param path where it can be changed; empty for everybody but its author
 * @param shown what its author lets this reader know; never in a fragment that several readers share
 * @param support what was said to it without words
 * @param givers by pseudonym, for its author alone
 * @param fresh whether its author can still undo it
 * @param former by what name it was written, if not by somebody here; empty if nobody knows
 */
public record PostFragment(
        Post post,
        Formatted text,
        Optional<Persona> author,
        String path,
        Optional<Shown> shown,
        Optional<Quoted> quoted,
        Support support,
        Map<Kind, List<String>> givers,
        List<PictureLine> pictures,
        boolean fresh,
        String former) {

    /** As it will look with these. */
    PostFragment with(List<PictureLine> chosen) {
        return new PostFragment(post, text, author, path, shown, quoted, support, givers, chosen, fresh, former);
    }

    public boolean own() {
        return !path.isEmpty();
    }

    /** With one tap, by everybody but its author. */
    public boolean supportable() {
        return answerable() && !own() && author.isPresent();
    }

    /** By a link that every reader of the thread shares. */
    public boolean answerable() {
        return post.number() > 0 && post.standing() == PostStanding.SHOWN && !post.takenBack();
    }

    public int number() {
        return post.number();
    }
}
