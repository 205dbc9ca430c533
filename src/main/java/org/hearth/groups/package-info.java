/**
 * Groups, who belongs to them in which role, ground rules and agreement, invitations.
 * It owns the viewer: a persona standing in one group, through whom every page of a group is loaded.
 * It must never know what is said in a group or what an account's other groups are.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "places"})
@NullMarked
package org.hearth.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
