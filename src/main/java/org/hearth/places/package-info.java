/**
 * Towns and districts, each within a wider one, from the gazetteer that the installation loads.
 * It owns where a place lies and what it is called.
 * It must never know who lives there.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package org.hearth.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
