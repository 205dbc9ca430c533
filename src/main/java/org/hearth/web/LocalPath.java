package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;

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

    /** What this request asked for. */
    public static String andQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page a fragment was asked from. htmx sends its address; only the path is used, so that nobody is led elsewhere. */
    public static String ofPage(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        return page == null ? "/today" : of(page.replaceFirst("^https?://[^/]*", ""));
    }
}
