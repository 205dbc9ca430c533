@NullMarked
package org.hearth.danger.rules;

import org.jspecify.annotations.NullMarked;
