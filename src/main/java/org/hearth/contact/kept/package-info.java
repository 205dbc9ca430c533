@NullMarked
package org.hearth.contact.kept;

import org.jspecify.annotations.NullMarked;
