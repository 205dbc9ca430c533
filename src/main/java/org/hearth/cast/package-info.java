/**
 * The fictional people and groups that the demonstration, the tests and the documentation share.
 * It owns their names, words and who belongs where.
 * It must never run beside real people: only with the embedded database and unless told otherwise.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "identity", "groups", "forum", "meetings", "contact", "guidance"})
@NullMarked
package org.hearth.cast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
