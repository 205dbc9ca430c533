package org.hearth.forum.thread;

import org.hearth.forum.post.Writing;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** A new thread: a title and its first post. */
public record ThreadForm(String title, Writing writing) {

    public static final int TITLE = 120;

    static ThreadForm of(@Nullable String title, @Nullable String body, @Nullable String submission) {
        var cleaned =
                title == null ? "" : title.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return new ThreadForm(cleaned, Writing.of(body, submission));
    }

    /** Message key of what to change in the title; empty if all is well. */
    public String titleError() {
        if (!Typed.isSeen(title)) {
            return "forum.thread.noTitle";
        }
        return title.codePointCount(0, title.length()) > TITLE ? "forum.thread.titleTooLong" : "";
    }

    boolean fits() {
        return titleError().isEmpty() && writing.error().isEmpty();
    }
}
