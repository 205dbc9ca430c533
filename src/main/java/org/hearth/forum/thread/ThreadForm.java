package org.hearth.forum.thread;

import java.util.List;
import org.hearth.forum.audience.Audience;
import org.hearth.forum.post.Writing;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** A new thread: a title, its first post, and who may read it. @param readers ids of those picked for a closed one */
public record ThreadForm(String title, Writing writing, Audience audience, List<String> readers) {

    public static final int TITLE = 120;

    static ThreadForm of(
            @Nullable String title, Writing writing, @Nullable String audience, @Nullable List<String> readers) {
        var cleaned =
                title == null ? "" : title.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return new ThreadForm(cleaned, writing, chosen(audience), readers == null ? List.of() : List.copyOf(readers));
    }

    static ThreadForm empty() {
        return new ThreadForm("", Writing.empty(), Audience.GROUP, List.of());
    }

    /** What names no audience must not be read by all: the form comes back. */
    private static Audience chosen(@Nullable String audience) {
        try {
            return audience == null ? Audience.GROUP : Audience.of(audience);
        } catch (IllegalArgumentException notOurs) {
            return Audience.CLOSED;
        }
    }

    /** Message key of what to change in the title; empty if all is well. */
    public String titleError() {
        if (!Typed.isSeen(title)) {
            return "forum.thread.noTitle";
        }
        return title.codePointCount(0, title.length()) > TITLE ? "forum.thread.titleTooLong" : "";
    }

    boolean fits() {
        return titleError().isEmpty() && writing.fits();
    }
}
