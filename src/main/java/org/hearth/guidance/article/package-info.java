@NullMarked
package org.hearth.guidance.article;

import org.jspecify.annotations.NullMarked;
