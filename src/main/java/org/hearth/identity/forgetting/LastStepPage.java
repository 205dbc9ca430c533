package org.hearth.identity.forgetting;

import java.util.List;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.holding.Held;

/** What the template {@code last-step} shows. */
public record LastStepPage(List<Choice> choices) {

    /** What becomes of what one wrote in one circle. */
    public record Choice(Held held, Remains posts) {}
}
