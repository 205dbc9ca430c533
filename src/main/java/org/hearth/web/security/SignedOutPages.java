package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.web.LocalPath;
import org.hearth.web.errors.ErrorPage;
import org.hearth.web.errors.Unsent;
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

    private final HtmlReturnValues pages;

    SignedOutPages(HtmlReturnValues pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException signedOut)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(LocalPath.ofPage(request)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("GET".equals(request.getMethod())) {
            response.sendRedirect(signIn(LocalPath.andQuery(request)));
        } else {
            pages.write(Unsent.page(request, "web.unsent.signedOut", signIn("/today"), 401), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            var page = isOwn(request)
                    ? Unsent.page(request, "web.unsent.old", "", 403)
                    : ErrorPage.page("web.error.unreadable", 403);
            pages.write(page, request, response);
        } else {
            pages.write(ErrorPage.NOT_FOUND, request, response);
        }
    }

    /** A form that a page of somebody else sent here is not offered to be sent again: one press would do their will. */
    private static boolean isOwn(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var sentFrom = request.getHeader("Sec-Fetch-Site");
        return sentFrom == null
                ? origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"))
                : sentFrom.equals("same-origin");
    }

    private static String signIn(String next) {
        return "/sign-in?next=" + UriUtils.encodeQueryParam(next, "UTF-8");
    }
}
