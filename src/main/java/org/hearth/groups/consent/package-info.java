@NullMarked
package org.hearth.groups.consent;

import org.jspecify.annotations.NullMarked;
