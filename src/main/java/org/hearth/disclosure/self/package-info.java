@NullMarked
package org.hearth.disclosure.self;

import org.jspecify.annotations.NullMarked;
