package org.hearth.forum;

import org.hearth.groups.Viewer;
import org.hearth.kernel.Token;

/** Letters of another module that look like those of what is new, are stopped by the same press and chosen beside them. */
public interface OtherLetters {

    /** Whether the secret is of such a letter. */
    boolean stops(Token token);

    /** @return false if the secret opens nothing; pressed again, it still says yes */
    boolean stop(Token token);

    /** Message key of what the reader has chosen here, with the name of it. */
    String chosen(Viewer viewer);

    /** Where they choose, below the group's own path and a slash. */
    String path();
}
