/** Choosing a place inside a form. */
@NullMarked
package org.hearth.places.place;

import org.jspecify.annotations.NullMarked;
