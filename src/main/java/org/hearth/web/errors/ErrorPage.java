package org.hearth.web.errors;

import java.util.List;
import org.hearth.web.Html;

/** A page for what could not be done: a heading, one sentence, a way on. */
public record ErrorPage(String heading, String sentence, List<Object> facts) {

    public static final Html NOT_FOUND = page("web.error.notFound", 404);
    public static final Html FAILED = page("web.error.failed", 500);
    public static final Html UNREADABLE = page("web.error.unreadable", 400);

    public static Html page(String key, int status) {
        return new Html("web/errors/show", new ErrorPage(key + ".heading", key + ".sentence", List.of()), status);
    }
}
