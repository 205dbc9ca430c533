/** Meetings that come again by a rule. */
@NullMarked
package org.hearth.meetings.series;

import org.jspecify.annotations.NullMarked;
