/** How somebody who is not alone any more goes out of sight and hearing without a word, and comes back. */
@NullMarked
package org.hearth.live.codeword;

import org.jspecify.annotations.NullMarked;
