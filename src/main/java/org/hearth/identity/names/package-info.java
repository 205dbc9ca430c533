@NullMarked
package org.hearth.identity.names;

import org.jspecify.annotations.NullMarked;
