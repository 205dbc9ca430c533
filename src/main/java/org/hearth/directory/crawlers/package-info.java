@NullMarked
package org.hearth.directory.crawlers;

import org.jspecify.annotations.NullMarked;
