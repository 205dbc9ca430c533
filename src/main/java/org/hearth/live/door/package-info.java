/** The door of the room: asking to come in, being let in, being sent out. */
@NullMarked
package org.hearth.live.door;

import org.jspecify.annotations.NullMarked;
