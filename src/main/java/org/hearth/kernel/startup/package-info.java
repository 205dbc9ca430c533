/** What is looked at before anything starts, and how a refusal to start is told: in one sentence. */
@NullMarked
package org.hearth.kernel.startup;

import org.jspecify.annotations.NullMarked;
