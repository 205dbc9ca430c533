/** Where somebody is during one meeting and whom to call: left by them, opened by breaking glass, gone with the meeting. */
@NullMarked
package org.hearth.live.whereabouts;

import org.jspecify.annotations.NullMarked;
