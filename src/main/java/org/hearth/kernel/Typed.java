package org.hearth.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into forms. */
public final class Typed {

    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private Typed() {}

    /**
     * Without blank lines around it and without characters that a database or a page cannot hold, line ends as
     * {@code \n}; what people write stays as it is.
     */
    public static String cleaned(String typed) {
        return UNSHOWABLE.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** The same on one line; nothing for what a form did not carry. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : cleaned(typed).replaceAll("\\s+", " ");
    }

    /** Whether there is anything to be seen of it: spaces of any kind are not. */
    public static boolean isSeen(String text) {
        return SEEN.matcher(text).find();
    }
}
