@NullMarked
package org.hearth.contact.hands;

import org.jspecify.annotations.NullMarked;
