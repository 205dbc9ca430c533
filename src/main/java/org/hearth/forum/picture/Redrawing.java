package org.hearth.forum.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Draws pictures anew from what can be seen on them. No byte of what was sent comes through: not the camera's notes, not the
 * thumbnail, not what else was hidden in the file. One at a time, so that memory is bounded by one picture.
 */
@Component
class Redrawing {

    static final int LARGE = 1_600;
    static final int SMALL = 640;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.82f;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore turn = new Semaphore(1, true);

    Redrawing() {
        // otherwise a copy of what was sent, notes and all, would lie on the disk for a while
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    /** @throws PictureRefused with what to do instead */
    Redrawn draw(Source source) {
        await();
        try {
            return draw(source.bytes());
        } catch (PictureRefused refused) {
            throw refused;
        } catch (OutOfMemoryError tooLarge) {
            // all that was made for it is garbage by now
            throw new PictureRefused("forum.picture.large");
        } catch (IOException | RuntimeException damaged) {
            // readers of pictures throw whatever a hostile file makes them stumble over
            throw new PictureRefused("forum.picture.unreadable");
        } finally {
            turn.release();
        }
    }

    /** Read when its turn has come, so that waiting needs no memory. */
    interface Source {
        byte[] bytes() throws IOException;
    }

    private void await() {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PictureRefused("forum.picture.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PictureRefused("forum.picture.busy");
        }
    }

    private static Redrawn draw(byte[] bytes) throws IOException {
        var format = Format.of(bytes);
        switch (format) {
            case HEIC -> throw new PictureRefused("forum.picture.heic");
            case OTHER ->
                throw new PictureRefused(bytes.length == 0 ? "forum.picture.unreadable" : "forum.picture.other");
            case JPEG, PNG, GIF, WEBP -> {
                // goes on below
            }
        }
        if (format == Format.WEBP && !Webp.isWhatItSays(bytes)) {
            throw new PictureRefused("forum.picture.large");
        }
        var orientation = Orientation.of(format, bytes);
        var seen = read(format, bytes);
        var large = upright(fitted(seen, LARGE), orientation);
        var small = fitted(large, SMALL);
        return new Redrawn(written(small), written(large), large.getWidth(), large.getHeight());
    }

    /** Its size is asked before a pixel is read; what is far larger than shown is read coarsely. */
    private static BufferedImage read(Format format, byte[] bytes) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            var longest = Math.max(width, height);
            if (longest > LONGEST_SIDE || width * height > format.mostPixels()) {
                throw new PictureRefused("forum.picture.large");
            }
            var how = reader.getDefaultReadParam();
            // a side must not vanish
            var step = (int) Math.clamp(longest / (2L * LARGE), 1, Math.max(1, Math.min(width, height)));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Within a square of this side; halved first, since one great step leaves out every other line. */
    private static BufferedImage fitted(BufferedImage picture, int side) {
        var now = plain(picture);
        while (Math.max(now.getWidth(), now.getHeight()) >= 2 * side) {
            now = sized(now, (now.getWidth() + 1) / 2, (now.getHeight() + 1) / 2);
        }
        var longest = Math.max(now.getWidth(), now.getHeight());
        if (longest <= side) {
            return now;
        }
        return sized(now, Math.max(1, now.getWidth() * side / longest), Math.max(1, now.getHeight() * side / longest));
    }

    /** In the colours that every screen knows, on white where one could see through. */
    private static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        if (picture.getColorModel().getColorSpace().isCS_sRGB()
                || picture.getColorModel().hasAlpha()) {
            var pen = plain.createGraphics();
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
            pen.dispose();
            return plain;
        }
        return new ColorConvertOp(null).filter(picture, plain);
    }

    private static BufferedImage sized(BufferedImage picture, int width, int height) {
        var sized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sized.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return sized;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var upright = orientation.turned()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(picture, orientation.upright(width, height), null);
        pen.dispose();
        return upright;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
