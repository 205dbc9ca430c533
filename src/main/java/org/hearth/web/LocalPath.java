package org.hearth.web;

/**
 * A path on this site that came from outside; anything that could lead elsewhere becomes {@code /today}, and so does
 * what Spring would fill in as a template of addresses.
 */
public final class LocalPath {

    private LocalPath() {}

    public static String of(String wished) {
        var local = wished.startsWith("/")
                && !wished.startsWith("//")
                && wished.chars().allMatch(letter -> letter > ' ' && letter < 127 && "\\{}".indexOf(letter) < 0);
        return local ? wished : "/today";
    }
}
