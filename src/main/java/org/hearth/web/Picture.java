package org.hearth.web;

/**
 * The drawn picture of a persona: nothing but random bits, from which the template draws shapes that differ in form as
 * well as in colour.
 */
public record Picture(long seed) {

    /** A number from 0 up to (not including) the bound, from four of the bits; the same every time. */
    public int choice(int place, int bound) {
        return (int) Long.remainderUnsigned(seed >>> (place * 4), bound);
    }
}
