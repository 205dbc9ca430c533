@NullMarked
package org.hearth.web.session;

import org.jspecify.annotations.NullMarked;
