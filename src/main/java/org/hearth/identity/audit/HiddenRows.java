package org.hearth.identity.audit;

import java.util.List;

/**
 * Rows that one reader does not read. The others are counted for them as if these were not there: a gap would tell.
 *
 * @param numbers ascending
 */
record HiddenRows(List<Long> numbers) {

    boolean has(long number) {
        return numbers.contains(number);
    }

    int count() {
        return numbers.size();
    }

    /** The number a row has for this reader. */
    long shown(long number) {
        return number - numbers.stream().filter(hidden -> hidden <= number).count();
    }

    /** The row that has this number for the reader. */
    long real(long shown) {
        long number = shown;
        for (long hidden : numbers) {
            if (hidden <= number && number < Long.MAX_VALUE) {
                number++;
            }
        }
        return number;
    }
}
