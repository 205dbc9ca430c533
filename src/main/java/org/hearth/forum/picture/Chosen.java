package org.hearth.forum.picture;

import java.util.List;

/**
 * The pictures of a form after what was sent with it.
 *
 * @param error message key of what to do about one that could not be taken; empty if all is well
 * @param more whether the writer only wants to go on choosing
 */
public record Chosen(List<PictureLine> pictures, String error, boolean more) {

    /** Whether the form is to be shown once more before anything else. */
    public boolean stays() {
        return more || !error.isEmpty();
    }
}
