@NullMarked
package org.hearth.identity.account;

import org.jspecify.annotations.NullMarked;
