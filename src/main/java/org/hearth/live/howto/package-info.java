/** How to come to a meeting, in steps one can print. */
@NullMarked
package org.hearth.live.howto;

import org.jspecify.annotations.NullMarked;
