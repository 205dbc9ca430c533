package org.hearth.bringing.work;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** By which something is known again that is not kept: half of a fingerprint, made with a key outside the database. */
record Mark(long high, long low) {

    static final int BYTES = 16;

    static Mark of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Mark(buffer.getLong(), buffer.getLong());
    }

    static List<Mark> several(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var all = new ArrayList<Mark>();
        while (buffer.remaining() >= BYTES) {
            all.add(new Mark(buffer.getLong(), buffer.getLong()));
        }
        return all;
    }

    static byte[] together(Collection<Mark> marks) {
        var buffer = ByteBuffer.allocate(marks.size() * BYTES);
        marks.forEach(mark -> buffer.putLong(mark.high).putLong(mark.low));
        return buffer.array();
    }

    static byte[][] each(Collection<Mark> marks) {
        return marks.stream().map(Mark::bytes).toArray(byte[][]::new);
    }

    byte[] bytes() {
        return together(List.of(this));
    }

    UUID uuid() {
        return new UUID(high, low);
    }
}
