/**
 * Signs of danger in what somebody writes, by a rule set per language that everybody may read.
 * It owns the rules, what a site changed in them, and how often they were right.
 * It must never know who wrote a text, keep one, or decide on anything: it shows help, and orders a queue.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package org.hearth.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
