package org.hearth.web;

/**
 * What a handler returns to be shown: a template and its page record. The same template serves a whole page, a fragment
 * swapped into one, and a push.
 *
 * @param template the path below {@code src/main/jte}, without ending
 * @param page the record the template takes as {@code page}
 */
public record Html(String template, Object page, int status) {

    public static Html of(String template, Object page) {
        return new Html(template, page, 200);
    }

    /** The form again, with what was typed and what to change: 422. */
    public static Html again(String template, Object page) {
        return new Html(template, page, 422);
    }
}
