/** Lines that those inside write to each other; gone when the meeting ends. */
@NullMarked
package org.hearth.live.chat;

import org.jspecify.annotations.NullMarked;
