/** What kind of installation this is, remembered in the data directory and in the database. */
@NullMarked
package org.hearth.kernel.installation;

import org.jspecify.annotations.NullMarked;
