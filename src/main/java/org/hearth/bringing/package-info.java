/**
 * Brings a group along from where it was before: a mailing list's archive, or a dump of another forum.
 * It owns what was read out of such a file until it is taken in, sealed, and by what name each of its writers goes here.
 * It must never make anybody an account or a member, nor keep a name, an address or a file once it is done.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "danger", "identity", "groups", "forum", "letterbox"})
@NullMarked
package org.hearth.bringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
