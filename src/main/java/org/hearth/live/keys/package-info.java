/** How the browsers inside an encrypted meeting come to one key: what passes here is public or sealed. */
@NullMarked
package org.hearth.live.keys;

import org.jspecify.annotations.NullMarked;
