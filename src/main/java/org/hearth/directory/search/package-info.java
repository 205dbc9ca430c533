@NullMarked
package org.hearth.directory.search;

import org.jspecify.annotations.NullMarked;
