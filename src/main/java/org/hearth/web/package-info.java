/**
 * Pages, fragments and streams: the layout, the words, the security chain and who may open a route.
 * It owns how things are shown and how a browser talks to Hearth.
 * It must never know what a group, a post or a meeting is; modules hand it finished pages.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.hearth.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
