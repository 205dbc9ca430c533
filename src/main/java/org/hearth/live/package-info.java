/**
 * The live room: pre-join, waiting, the door, the circle, chat, media tokens and the way to LiveKit.
 * It owns who is present in a meeting and in what form.
 * It must never store picture, sound or chat beyond the meeting, nor know which account somebody has.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "groups", "meetings"})
@NullMarked
package org.hearth.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
