package org.hearth.forum.picture;

/**
 * One picture as it stands beside a text.
 *
 * @param path where it lies, large
 * @param alt what can be seen on it, in its writer's words; may be empty
 */
public record PictureLine(PictureId id, String path, String alt, int width, int height) {

    private static final int SHOWN = 480;

    public String small() {
        return path + "?size=small";
    }

    /** As wide as the page shows it at most, so that nothing moves when it comes. */
    public int shownWidth() {
        return Math.min(width, height > width ? SHOWN * width / height : SHOWN);
    }

    public int shownHeight() {
        return Math.max(1, (int) ((long) shownWidth() * height / width));
    }
}
