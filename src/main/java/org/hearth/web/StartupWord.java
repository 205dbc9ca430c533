package org.hearth.web;

import java.util.List;

/** Lines that a module wants printed in the terminal when Hearth is ready, such as how to sign in. */
public interface StartupWord {

    /** Small comes first. */
    int order();

    List<String> lines();
}
