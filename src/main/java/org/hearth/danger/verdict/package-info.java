@NullMarked
package org.hearth.danger.verdict;

import org.jspecify.annotations.NullMarked;
