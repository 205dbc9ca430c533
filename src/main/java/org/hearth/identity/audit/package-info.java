/** The audit: rows that are only added, chained by hashes, readable by coordinators. */
@NullMarked
package org.hearth.identity.audit;

import org.jspecify.annotations.NullMarked;
