/**
 * Turns other modules' events into mail, and shows in the demo what would have been sent.
 * It owns every mail template and the promise that none of them tells what it is about.
 * It must never be called by another module, nor keep an address or a link after sending.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "groups"})
@NullMarked
package org.hearth.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
