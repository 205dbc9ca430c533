/** The LiveKit server beside Hearth: where it comes from, whether it runs, and what people are told while it does not. */
@NullMarked
package org.hearth.live.server;

import org.jspecify.annotations.NullMarked;
