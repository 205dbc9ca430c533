package org.hearth.kernel;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbered places in which one owner keeps rows that nobody without the key may join: each row holds a fingerprint of
 * owner and number. All of an owner's rows are found by one query; without the key no two of them share anything.
 */
public record Slots(Seal seal, String purpose) {

    /** How many are looked up at once; nearly everybody's rows are found by the first query. */
    public static final int STEP = 32;

    /** The places from this number on, one step of them. */
    public byte[][] from(long owner, int number) {
        return IntStream.range(number, number + STEP)
                .mapToObj(each -> slot(owner, each))
                .toArray(byte[][]::new);
    }

    /** For an advisory lock, under which places are given out one after the other. */
    public long lock(long owner) {
        return ByteBuffer.wrap(slot(owner, -1)).getLong();
    }

    /** The lowest place that is not taken. @param taken which of a step's places are, by the rows */
    public byte[] free(long owner, Function<byte[][], Collection<ByteBuffer>> taken) {
        for (int number = 0; ; number += STEP) {
            var step = from(owner, number);
            var gone = Set.copyOf(taken.apply(step));
            for (var slot : step) {
                if (!gone.contains(ByteBuffer.wrap(slot))) {
                    return slot;
                }
            }
        }
    }

    private byte[] slot(long owner, int number) {
        return seal.fingerprint(owner + " " + number, purpose);
    }
}
