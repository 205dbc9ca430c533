package org.hearth.forum.picture;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How the camera was held: the one thing of a camera's notes that is used, and it is not kept. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** What cannot be read was upright. */
    static Orientation of(Format format, byte[] bytes) {
        if (format != Format.JPEG) {
            return UPRIGHT;
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var notes = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            return notes.isEmpty() ? UPRIGHT : of(notes.getFirst().data().readAllBytes());
        } catch (IOException | RuntimeException damaged) {
            return UPRIGHT;
        }
    }

    private static Orientation of(byte[] notes) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(notes, 1, notes.length - 1))) {
            var entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && number.intValue() <= 8
                    ? new Orientation(Math.max(1, number.intValue()))
                    : UPRIGHT;
        }
    }

    boolean turned() {
        return value >= 5;
    }

    /** Puts a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
