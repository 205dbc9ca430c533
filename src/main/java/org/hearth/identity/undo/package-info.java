@NullMarked
package org.hearth.identity.undo;

import org.jspecify.annotations.NullMarked;
