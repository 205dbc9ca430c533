@NullMarked
package org.hearth.danger.helpline;

import org.jspecify.annotations.NullMarked;
