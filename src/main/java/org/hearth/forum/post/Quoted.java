package org.hearth.forum.post;

import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.identity.Persona;

/**
 * What a post answers, as it stands now: what was taken back or hidden meanwhile is in no quote either. It bears the
 * pseudonym and never what its author shows to some.
 *
 * @param former by what name it was written, if not by somebody here
 * @param excerpt its beginning; empty if a note folds it
 */
public record Quoted(PostId id, Optional<Persona> author, String former, String excerpt, String note) {

    private static final int LETTERS = 240;

    static Quoted of(Post post, Optional<Persona> author, String former) {
        return new Quoted(post.id(), author, former, post.note().isEmpty() ? excerpt(post.body()) : "", post.note());
    }

    private static String excerpt(String body) {
        var flat = body.replaceAll("\\s+", " ");
        return flat.codePointCount(0, flat.length()) <= LETTERS
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LETTERS)).strip() + " …";
    }
}
