/** What a text might tell of who wrote it: found in the browser alone, so there is nothing here that reads it. */
@NullMarked
package org.hearth.forum.check;

import org.jspecify.annotations.NullMarked;
