/** Whether Hearth is ready and what of it is off, for machines that ask and for the terminal. */
@NullMarked
package org.hearth.web.health;

import org.jspecify.annotations.NullMarked;
