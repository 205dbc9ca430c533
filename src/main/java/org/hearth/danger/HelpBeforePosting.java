package org.hearth.danger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.web.HelpNumbers;

/** One look at help between writing and posting, for browsers without script; those with it look by themselves. */
public interface HelpBeforePosting {

    /**
     * Whom to call near the writer, if the text speaks of danger to life and they have not seen it yet: the answer is then
     * the form once more with all that was typed and {@code danger/_help} in it, and sending that posts.
     */
    Optional<HelpNumbers.Near> with(String text, HttpServletRequest request);
}
