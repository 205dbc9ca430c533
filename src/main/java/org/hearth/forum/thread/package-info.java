@NullMarked
package org.hearth.forum.thread;

import org.jspecify.annotations.NullMarked;
