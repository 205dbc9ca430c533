@NullMarked
package org.hearth.identity.sessions;

import org.jspecify.annotations.NullMarked;
