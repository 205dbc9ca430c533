package org.hearth.forum.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a picture, what is kept is only what can be seen. */
class RedrawingTests {

    private final Redrawing redrawing = new Redrawing();

    @Test
    void nothingOfTheCameraComesThrough() {
        var photo = Files.photo(400, 200, 1);
        assertThat(text(photo)).contains(Files.SECRET);
        var drawn = redrawing.draw(() -> photo);
        for (var kept : new byte[][] {drawn.small(), drawn.large()}) {
            assertThat(text(kept))
                    .doesNotContain(
                            Files.SECRET, "Exif", "xap", "Photoshop", "script", "PK\u0003\u0004", "ICC_PROFILE");
        }
    }

    /** @param first the colour in the upper left corner @param last that in the lower right */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, red, blue",
        "2, 400, 200, blue, red",
        "3, 400, 200, blue, red",
        "4, 400, 200, red, blue",
        "5, 200, 400, red, blue",
        "6, 200, 400, red, blue",
        "7, 200, 400, blue, red",
        "8, 200, 400, blue, red"
    })
    void whatWasHeldAskewStandsUpright(int orientation, int width, int height, String first, String last)
            throws IOException {
        var photo = Files.photo(400, 200, orientation);
        var drawn = redrawing.draw(() -> photo);
        assertThat(drawn.width()).isEqualTo(width);
        assertThat(drawn.height()).isEqualTo(height);
        var seen = picture(drawn.large());
        assertThat(colour(seen, 10, 10)).isEqualTo(first);
        assertThat(colour(seen, width - 10, height - 10)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "moving"})
    void webpIsTaken(String kind) throws IOException {
        var drawn = redrawing.draw(() -> Files.webp(kind));
        assertThat(picture(drawn.small()).getWidth()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void theCommonFormatsAreTakenInTwoWidths(String format) throws IOException {
        var drawn = redrawing.draw(() -> Files.plain(format, 4_000, 3_000));
        assertThat(drawn.width()).isEqualTo(1_600);
        assertThat(drawn.height()).isEqualTo(1_200);
        assertThat(picture(drawn.small()).getWidth()).isEqualTo(640);
        assertThat(colour(picture(drawn.small()), 10, 10)).isEqualTo("red");
    }

    @Test
    void whatOneCouldSeeThroughStandsOnWhite() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        var drawn = redrawing.draw(bytes::toByteArray);
        assertThat(new Color(picture(drawn.large()).getRGB(5, 5)).getGreen()).isGreaterThan(250);
    }

    @Test
    void bombsAreRefusedByWhatTheySayOfThemselves() {
        refused(Files.bomb(30_000, 30_000), "forum.picture.large");
        refused(Files.bomb(19_999, 19_999), "forum.picture.large");
        refused(Files.bomb(Integer.MAX_VALUE, 1), "forum.picture.large");
    }

    @Test
    void aLargePictureInASmallFrameIsRefusedBeforeThereIsRoomForIt() {
        refused(Files.webpBomb(1, "VP8 ", 16_383, 16_383), "forum.picture.large");
        refused(Files.webpBomb(1, "VP8L", 16_383, 16_383), "forum.picture.large");
        refused(Files.webpMovingBomb(1, 16_383, 16_383), "forum.picture.large");
        refused(Files.webpBomb(2_829, "VP8 ", 2_829, 2_829), "forum.picture.large");
    }

    @Test
    void ofTenThousandPicturesOneIsRead() {
        var drawn = redrawing.draw(() -> Files.moving(10_000));
        assertThat(drawn.width()).isEqualTo(8);
    }

    @Test
    void aStripKeepsItsThinSide() {
        var drawn = redrawing.draw(() -> Files.plain("png", 10_000, 1));
        assertThat(drawn.width()).isEqualTo(1_600);
        assertThat(drawn.height()).isEqualTo(1);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContent() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "forum.picture.other");
        refused("%PDF-1.7", "forum.picture.other");
        refused("<html><script>alert(1)</script>", "forum.picture.other");
        refused("II*\0some TIFF", "forum.picture.other");
        refused("", "forum.picture.unreadable");
        refused("\0\0\0\u0018ftypheic\0\0\0\0", "forum.picture.heic");
    }

    @Test
    void whatIsCutOffOrDamagedIsRefusedKindly() {
        for (var format : new String[] {"png", "gif", "jpeg"}) {
            var whole = Files.plain(format, 300, 200);
            refused(Arrays.copyOf(whole, 20), "forum.picture.unreadable");
        }
        refused(Arrays.copyOf(Files.webp("lossy"), 24), "forum.picture.unreadable");
        refused("GIF89a<script>alert(1)</script>", "forum.picture.unreadable");
    }

    private void refused(String file, String why) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1), why);
    }

    private void refused(byte[] file, String why) {
        assertThatThrownBy(() -> redrawing.draw(() -> file))
                .isInstanceOf(PictureRefused.class)
                .hasMessage(why);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
