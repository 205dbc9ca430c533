@NullMarked
package org.hearth.identity.archive;

import org.jspecify.annotations.NullMarked;
