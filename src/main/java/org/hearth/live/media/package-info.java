/** What LiveKit is told and asked: tokens for those inside, commands for the room. */
@NullMarked
package org.hearth.live.media;

import org.jspecify.annotations.NullMarked;
