@NullMarked
package org.hearth.web.security;

import org.jspecify.annotations.NullMarked;
