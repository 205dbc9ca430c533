@NullMarked
package org.hearth.identity.signin;

import org.jspecify.annotations.NullMarked;
