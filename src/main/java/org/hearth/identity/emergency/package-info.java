/** Emergency contacts, sealed as their owners left them. */
@NullMarked
package org.hearth.identity.emergency;

import org.jspecify.annotations.NullMarked;
