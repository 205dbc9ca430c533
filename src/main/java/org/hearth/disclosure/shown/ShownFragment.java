package org.hearth.disclosure.shown;

import org.hearth.disclosure.Shown;

/** What stands beside somebody for one viewer. */
public record ShownFragment(Shown shown) {}
