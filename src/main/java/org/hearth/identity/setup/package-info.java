@NullMarked
package org.hearth.identity.setup;

import org.jspecify.annotations.NullMarked;
