@NullMarked
package org.hearth.groups.chapter;

import org.jspecify.annotations.NullMarked;
