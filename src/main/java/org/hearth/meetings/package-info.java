/**
 * Meetings as occasions: planned, due, ended, called off.
 * It owns when a group meets and what the facilitator says about it.
 * It must never know who is in the room or how pictures and sound travel.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "groups"})
@NullMarked
package org.hearth.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
