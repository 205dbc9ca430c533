/**
 * The directory of groups for people who are not signed in, and the signs of a living group.
 * It owns what the world may know of a group.
 * It must never know a person.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "places", "groups"})
@NullMarked
package org.hearth.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
