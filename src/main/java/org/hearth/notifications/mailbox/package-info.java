@NullMarked
package org.hearth.notifications.mailbox;

import org.jspecify.annotations.NullMarked;
