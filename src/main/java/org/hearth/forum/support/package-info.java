@NullMarked
package org.hearth.forum.support;

import org.jspecify.annotations.NullMarked;
