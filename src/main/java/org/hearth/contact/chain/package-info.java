@NullMarked
package org.hearth.contact.chain;

import org.jspecify.annotations.NullMarked;
