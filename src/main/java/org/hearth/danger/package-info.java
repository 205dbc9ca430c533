/**
 * Signs of danger in what somebody writes, by a rule set per language that everybody may read.
 * It owns the rules, what a site changed in them, how often they were right, and the helplines of the site.
 * It must never know who wrote a text, keep one, or decide on anything: it shows help, and orders a queue.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package org.hearth.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
