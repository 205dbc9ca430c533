/** The places themselves, read from files when Hearth starts. */
@NullMarked
package org.hearth.places.gazetteer;

import org.jspecify.annotations.NullMarked;
