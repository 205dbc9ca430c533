package org.hearth.danger.help;

import org.hearth.web.HelpNumbers;

/** What the template of the name {@code show} shows. */
public record HelpFragment(HelpNumbers.Near near) {}
