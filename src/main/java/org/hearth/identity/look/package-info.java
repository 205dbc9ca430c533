/** The look an account has in every browser, and its quiet hours. */
@NullMarked
package org.hearth.identity.look;

import org.jspecify.annotations.NullMarked;
