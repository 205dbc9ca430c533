@NullMarked
package org.hearth.letterbox.words;

import org.jspecify.annotations.NullMarked;
