/** How Hearth looks and reads: chosen before or after signing in, kept in a cookie and with the account. */
@NullMarked
package org.hearth.web.look;

import org.jspecify.annotations.NullMarked;
