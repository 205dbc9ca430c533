@NullMarked
package org.hearth.admission.referral;

import org.jspecify.annotations.NullMarked;
