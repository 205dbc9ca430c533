@NullMarked
package org.hearth.notifications.mail;

import org.jspecify.annotations.NullMarked;
