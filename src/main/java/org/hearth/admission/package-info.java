/**
 * The way into a group for those who ask: screening, matching, waiting list, referral.
 * It owns what somebody answered until it is decided, and nothing of it afterwards.
 * It must never tell a facilitator which account asks, or anybody which other groups were asked.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "places", "identity", "groups"})
@NullMarked
package org.hearth.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
