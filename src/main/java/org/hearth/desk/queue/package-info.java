@NullMarked
package org.hearth.desk.queue;

import org.jspecify.annotations.NullMarked;
