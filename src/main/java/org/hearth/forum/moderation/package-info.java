@NullMarked
package org.hearth.forum.moderation;

import org.jspecify.annotations.NullMarked;
