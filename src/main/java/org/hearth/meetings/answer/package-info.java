/** Who means to come to a meeting, and who gets a place. */
@NullMarked
package org.hearth.meetings.answer;

import org.jspecify.annotations.NullMarked;
