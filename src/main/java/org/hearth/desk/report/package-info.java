@NullMarked
package org.hearth.desk.report;

import org.jspecify.annotations.NullMarked;
