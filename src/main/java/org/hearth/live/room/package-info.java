/** The room as a page: waiting, the circle, and what open pages are told. */
@NullMarked
package org.hearth.live.room;

import org.jspecify.annotations.NullMarked;
