/**
 * Answers by mail: taken in from a mail server, cleaned of all that tells who wrote them, and posted under the pseudonym.
 * It owns what is known of mail programs and their habits.
 * It must never keep a letter, an address or a name, nor send anything to an address that came with a letter.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "groups", "forum"})
@NullMarked
package org.hearth.letterbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
