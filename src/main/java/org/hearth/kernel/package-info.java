/**
 * Ids, the clock, settings, secrets, limits and sealed text: what every other module stands on.
 * It owns the embedded PostgreSQL, the key file and the refusals' common shape.
 * It must never know of people, groups, pages or any rule of theirs.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.hearth.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
