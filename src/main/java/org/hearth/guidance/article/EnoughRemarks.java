package org.hearth.guidance.article;

import org.hearth.kernel.Refusal;

/** Enough readers have said so; those who look after the page have something to do first. */
final class EnoughRemarks extends Refusal {

    EnoughRemarks() {
        super("guidance.remark.enough");
    }
}
