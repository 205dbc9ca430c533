package org.hearth.forum.picture;

import org.hearth.kernel.Refusal;

/** What was sent as a picture and cannot be taken. */
final class PictureRefused extends Refusal {

    PictureRefused(String messageKey) {
        super(messageKey);
    }
}
