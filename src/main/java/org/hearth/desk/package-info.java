/**
 * The bench of those who look after a group: what needs somebody and who is there, reports, acts and appeals.
 * It owns who took what, when who is there, and why something was done.
 * It must never tell anybody who reported, nor judge a text by a number.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "danger", "identity", "groups", "forum"})
@NullMarked
package org.hearth.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
