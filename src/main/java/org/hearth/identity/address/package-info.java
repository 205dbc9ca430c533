@NullMarked
package org.hearth.identity.address;

import org.jspecify.annotations.NullMarked;
