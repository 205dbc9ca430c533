@NullMarked
package org.hearth.groups.agreement;

import org.jspecify.annotations.NullMarked;
