package org.hearth.disclosure.circle;

import java.util.List;

/** What a circle has been shown: answered by the steps, which stand above circles. */
public interface CircleSteps {

    /** Message keys of the things, each once. */
    List<String> shownTo(CircleId circle);
}
