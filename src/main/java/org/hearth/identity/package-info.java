/**
 * Accounts, sign-in, personas and whether a persona may take part.
 * It owns the only path between an account and its personas, which is sealed with a key outside the database.
 * It must never tell any other module, or any page, which account stands behind a persona.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package org.hearth.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
