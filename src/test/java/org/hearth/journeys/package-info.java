@NullMarked
package org.hearth.journeys;

import org.jspecify.annotations.NullMarked;
