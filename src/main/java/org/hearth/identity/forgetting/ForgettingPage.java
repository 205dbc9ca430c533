package org.hearth.identity.forgetting;

import java.util.List;
import org.hearth.identity.holding.Held;
import org.hearth.kernel.Refusal;

/** What the templates {@code show} and {@code each} show. @param hindrances what must be settled first */
public record ForgettingPage(List<Held> held, List<Refusal> hindrances) {}
