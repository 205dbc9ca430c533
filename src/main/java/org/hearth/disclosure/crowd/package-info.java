@NullMarked
package org.hearth.disclosure.crowd;

import org.jspecify.annotations.NullMarked;
