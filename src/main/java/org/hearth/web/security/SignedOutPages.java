package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.hearth.web.errors.ErrorPage;
import org.hearth.web.rendering.HtmlReturnValues;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What somebody sees whose sign-in has ended or whose page is older than it. Whatever they had typed is on that page:
 * nothing is lost, script or not.
 */
@Component
class SignedOutPages implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "submission");

    private final HtmlReturnValues pages;

    SignedOutPages(HtmlReturnValues pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException signedOut)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(pageOf(request)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("GET".equals(request.getMethod())) {
            response.sendRedirect(signIn(pathAndQuery(request)));
        } else {
            var page = new Unsent(signIn("/today"), "", List.of(), typed(request));
            pages.write(new Html("web/errors/unsent", page, 401), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            var page = new Unsent("", request.getRequestURI(), untyped(request), typed(request));
            pages.write(new Html("web/errors/unsent", page, 403), request, response);
        } else {
            pages.write(ErrorPage.NOT_FOUND, request, response);
        }
    }

    private static String signIn(String next) {
        return "/sign-in?next=" + UriUtils.encodeQueryParam(next, "UTF-8");
    }

    /** htmx sends the page it stands on; only its path is used, so that nobody can be led elsewhere. */
    private static String pageOf(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        return page == null ? "/today" : LocalPath.of(page.replaceFirst("^https?://[^/]*", ""));
    }

    private static String pathAndQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static List<Unsent.Typed> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .map(field -> new Unsent.Typed(field.getKey(), field.getValue()[0]))
                .toList();
    }

    private static List<Unsent.Typed> untyped(HttpServletRequest request) {
        var submission = request.getParameter("submission");
        return submission == null ? List.of() : List.of(new Unsent.Typed("submission", submission));
    }
}
