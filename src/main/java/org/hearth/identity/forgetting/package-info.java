@NullMarked
package org.hearth.identity.forgetting;

import org.jspecify.annotations.NullMarked;
