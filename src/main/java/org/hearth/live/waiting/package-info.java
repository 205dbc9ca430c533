/** The waiting room: how one is tonight, words to those who wait, what makes waiting bearable. */
@NullMarked
package org.hearth.live.waiting;

import org.jspecify.annotations.NullMarked;
