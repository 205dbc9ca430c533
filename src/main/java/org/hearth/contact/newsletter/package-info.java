@NullMarked
package org.hearth.contact.newsletter;

import org.jspecify.annotations.NullMarked;
