@NullMarked
package org.hearth.desk.act;

import org.jspecify.annotations.NullMarked;
