@NullMarked
package org.hearth.directory.listing;

import org.jspecify.annotations.NullMarked;
