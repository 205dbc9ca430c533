@NullMarked
package org.hearth.guidance.helpline;

import org.jspecify.annotations.NullMarked;
