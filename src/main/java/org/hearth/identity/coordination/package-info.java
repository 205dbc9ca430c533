/** Those who run the installation: who they are, how they become it, and the page their work begins on. */
@NullMarked
package org.hearth.identity.coordination;

import org.jspecify.annotations.NullMarked;
