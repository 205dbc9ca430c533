@NullMarked
package org.hearth.forum.brought;

import org.jspecify.annotations.NullMarked;
