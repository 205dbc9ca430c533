package org.hearth.web;

/** A path on this site that came from outside; anything that could lead elsewhere becomes {@code /today}. */
public final class LocalPath {

    private LocalPath() {}

    public static String of(String wished) {
        var local = wished.startsWith("/")
                && !wished.startsWith("//")
                && wished.chars().allMatch(letter -> letter > ' ' && letter != '\\' && letter < 127);
        return local ? wished : "/today";
    }
}
