@NullMarked
package org.hearth.meetings.meeting;

import org.jspecify.annotations.NullMarked;
