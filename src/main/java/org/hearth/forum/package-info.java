/**
 * Threads and posts of a group.
 * It owns what people write to each other there, and who may change it.
 * It must never know an account, an address, or anything of another group.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "danger", "identity", "groups", "places", "disclosure", "directory"})
@NullMarked
package org.hearth.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
