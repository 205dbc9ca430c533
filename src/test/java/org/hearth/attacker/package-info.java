/** What somebody with bad intentions tries, against the whole of Hearth on a real port. */
@NullMarked
package org.hearth.attacker;

import org.jspecify.annotations.NullMarked;
