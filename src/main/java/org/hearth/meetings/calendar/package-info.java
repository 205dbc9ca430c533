/** Meetings in the calendar somebody has anyway, with titles that tell nothing. */
@NullMarked
package org.hearth.meetings.calendar;

import org.jspecify.annotations.NullMarked;
