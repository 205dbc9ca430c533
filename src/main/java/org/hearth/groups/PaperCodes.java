package org.hearth.groups;

import java.util.Optional;

/** Codes on paper that invite. */
public interface PaperCodes {

    /** Where this code leads, or empty: used, expired, taken back and never made are one. It is used up only by joining. */
    Optional<String> enter(PaperCode code);
}
