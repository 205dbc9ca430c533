@NullMarked
package org.hearth.identity.passkeys;

import org.jspecify.annotations.NullMarked;
