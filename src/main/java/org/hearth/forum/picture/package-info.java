@NullMarked
package org.hearth.forum.picture;

import org.jspecify.annotations.NullMarked;
