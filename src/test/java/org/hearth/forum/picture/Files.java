package org.hearth.forum.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;

/** Files as cameras and attackers make them. */
public final class Files {

    /** Stands in each place where a file can hide something. */
    public static final String SECRET = "Storgata 5, 59.9139N 10.7522E";

    private Files() {}

    /** Left half red, right half blue. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    public static byte[] plain(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(width, height), format, bytes);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** With EXIF: how the camera was held, where it was, and a name; XMP, IPTC and a comment; a second file at its end. */
    public static byte[] photo(int width, int height, int orientation) {
        var plain = plain("jpeg", width, height);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, exif(orientation));
        segment(bytes, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
        segment(bytes, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.UTF_8));
        segment(bytes, 0xFE, SECRET.getBytes(StandardCharsets.UTF_8));
        bytes.write(plain, 2, plain.length - 2);
        bytes.writeBytes(("PK\u0003\u0004<script>alert('" + SECRET + "')</script>").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] content) {
        to.write(0xFF);
        to.write(marker);
        to.write((content.length + 2) >> 8);
        to.write((content.length + 2) & 0xFF);
        to.writeBytes(content);
    }

    /** Orientation, maker, and a directory of places. */
    private static byte[] exif(int orientation) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x010F, 2, SECRET.length() + 1, 50);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 50 + SECRET.length() + 1);
            out.writeInt(0);
            out.writeBytes(SECRET + "\0");
            out.writeShort(1);
            entry(out, 1, 2, 2, 'N' << 24);
            out.writeInt(0);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** Few bytes that say they are a picture of this size. */
    public static byte[] bomb(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var head = new ByteArrayOutputStream();
            try (var fields = new DataOutputStream(head)) {
                fields.writeBytes("IHDR");
                fields.writeInt(width);
                fields.writeInt(height);
                fields.write(new byte[] {8, 2, 0, 0, 0});
            }
            out.writeInt(13);
            out.write(head.toByteArray());
            var sum = new CRC32();
            sum.update(head.toByteArray());
            out.writeInt((int) sum.getValue());
            out.writeInt(0);
            out.writeBytes("IDAT");
            out.writeInt(0x35AF061E);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] moving(int frames) {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        var picture = picture(8, 4);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            var about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            for (int frame = 0; frame < frames; frame++) {
                writer.writeToSequence(new IIOImage(picture, List.of(), about), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Few bytes that say they are a picture of one size with another of this size in it. @param kind as of a piece of the file */
    public static byte[] webpBomb(int canvas, String kind, int width, int height) {
        var picture = webpPiece(kind, kind.equals("VP8 ") ? lossy(width, height) : lossless(width, height));
        return webpOf(canvas, false, picture);
    }

    /** The same, with the other size in the only picture of one that moves. */
    public static byte[] webpMovingBomb(int canvas, int width, int height) {
        var frame = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        three(three(frame.position(6), canvas - 1), canvas - 1);
        return webpOf(canvas, true, webpPiece("ANMF", both(frame.array(), webpPiece("VP8 ", lossy(width, height)))));
    }

    private static byte[] webpOf(int canvas, boolean moves, byte[] pieces) {
        var extended = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).put((byte) (moves ? 2 : 0));
        three(three(extended.position(4), canvas - 1), canvas - 1);
        var body = both(both("WEBP".getBytes(StandardCharsets.US_ASCII), webpPiece("VP8X", extended.array())), pieces);
        return webpPiece("RIFF", body);
    }

    private static byte[] webpPiece(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] lossy(int width, int height) {
        return ByteBuffer.allocate(30)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x30, 1, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    private static byte[] lossless(int width, int height) {
        return ByteBuffer.allocate(30)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2F)
                .putInt((width - 1) | ((height - 1) << 14))
                .array();
    }

    private static ByteBuffer three(ByteBuffer to, int number) {
        return to.putShort((short) number).put((byte) (number >> 16));
    }

    private static byte[] both(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** One point each, as a browser's own encoder writes them. */
    public static byte[] webp(String kind) {
        return Base64.getDecoder()
                .decode(
                        switch (kind) {
                            case "lossy" -> "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
                            case "lossless" -> "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
                            case "moving" ->
                                "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";
                            default -> throw new IllegalArgumentException(kind);
                        });
    }
}
