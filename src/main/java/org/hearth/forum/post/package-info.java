@NullMarked
package org.hearth.forum.post;

import org.jspecify.annotations.NullMarked;
