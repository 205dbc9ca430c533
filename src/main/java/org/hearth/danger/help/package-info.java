@NullMarked
package org.hearth.danger.help;

import org.jspecify.annotations.NullMarked;
