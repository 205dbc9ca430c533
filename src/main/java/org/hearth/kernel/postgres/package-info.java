/** The database: the embedded PostgreSQL, or the address of one's own. */
@NullMarked
package org.hearth.kernel.postgres;

import org.jspecify.annotations.NullMarked;
