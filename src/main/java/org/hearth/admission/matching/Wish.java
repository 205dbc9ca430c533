package org.hearth.admission.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody would like; whatever they leave out does not count. Kept nowhere.
 *
 * @param language tag; empty for any
 * @param age number of the band
 * @param places codes: the place they named, then each wider one
 */
record Wish(
        Set<String> needs,
        String language,
        OptionalInt age,
        Set<String> times,
        Set<String> formats,
        List<String> places) {}
