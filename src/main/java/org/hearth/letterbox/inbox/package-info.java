@NullMarked
package org.hearth.letterbox.inbox;

import org.jspecify.annotations.NullMarked;
