@NullMarked
package org.hearth.desk.rota;

import org.jspecify.annotations.NullMarked;
