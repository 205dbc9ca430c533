/**
 * Steps of disclosure: what a persona lets whom know, and what those could conclude.
 * It owns who may see a place, a café or that a pseudonym and a face are one person.
 * It must never answer for anybody but the one who looks.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "places", "identity", "groups"})
@NullMarked
package org.hearth.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
