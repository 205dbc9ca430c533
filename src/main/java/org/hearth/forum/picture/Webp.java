package org.hearth.forum.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The pieces of a WebP file. It may say one size of the whole and another of what is in it; its reader asks the first and makes
 * room for the second before it has read a point.
 */
final class Webp {

    private static final int HEAD = 12;
    private static final int PIECE_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int LOSSY = tag("VP8 ");
    private static final int LOSSLESS = tag("VP8L");
    private static final int EXTENDED = tag("VP8X");
    private static final int ALPHA = tag("ALPH");
    private static final int FRAME = tag("ANMF");

    private record Size(int width, int height) {}

    private final ByteBuffer file;

    private Webp(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether each picture in it is as large as it says, and there once. */
    static boolean isWhatItSays(byte[] bytes) {
        return new Webp(bytes).isWhatItSays();
    }

    private boolean isWhatItSays() {
        // a file of one piece has one size, which is asked like that of any picture
        if (file.capacity() < HEAD + PIECE_HEAD + 10 || file.getInt(HEAD) != EXTENDED) {
            return true;
        }
        var canvas = new Size(1 + three(HEAD + PIECE_HEAD + 4), 1 + three(HEAD + PIECE_HEAD + 7));
        return holdsOnly(canvas, HEAD + PIECE_HEAD + 10, file.capacity());
    }

    /** Pieces from here on, as the reader goes over them. */
    private boolean holdsOnly(Size size, int from, int end) {
        int pictures = 0;
        int alphas = 0;
        long at = from;
        while (at < end && at + PIECE_HEAD <= file.capacity()) {
            var tag = file.getInt((int) at);
            var length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            var start = (int) at + PIECE_HEAD;
            if (tag == LOSSY || tag == LOSSLESS) {
                pictures++;
                if (!picture(tag, start).equals(Optional.of(size))) {
                    return false;
                }
            } else if (tag == ALPHA) {
                alphas++;
            } else if (tag == FRAME && !isFrame(size, start, length)) {
                return false;
            }
            at = start + length + (length & 1);
        }
        return pictures <= 1 && alphas <= 1;
    }

    /** A frame of one that moves lies on the whole, and may be smaller. */
    private boolean isFrame(Size whole, int start, long length) {
        if (start + FRAME_HEAD > file.capacity()) {
            return true;
        }
        var frame = new Size(1 + three(start + 6), 1 + three(start + 9));
        return frame.width() <= whole.width()
                && frame.height() <= whole.height()
                && holdsOnly(frame, start + FRAME_HEAD, (int) Math.min(start + length, file.capacity()));
    }

    /** Empty if it is cut off before that. */
    private Optional<Size> picture(int tag, int start) {
        if (start + 10 > file.capacity()) {
            return Optional.empty();
        }
        if (tag == LOSSY) {
            return Optional.of(new Size(file.getShort(start + 6) & 0x3FFF, file.getShort(start + 8) & 0x3FFF));
        }
        var both = file.getInt(start + 1);
        return Optional.of(new Size(1 + (both & 0x3FFF), 1 + ((both >>> 14) & 0x3FFF)));
    }

    private int three(int at) {
        return (file.getShort(at) & 0xFFFF) | ((file.get(at + 2) & 0xFF) << 16);
    }

    private static int tag(String name) {
        return name.charAt(0) | (name.charAt(1) << 8) | (name.charAt(2) << 16) | (name.charAt(3) << 24);
    }
}
