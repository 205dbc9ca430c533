package org.hearth.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are read before any handler or token is asked, and may be large: so only where a form of ours takes them, and only
 * from people who are signed in.
 */
class FilesGate extends OncePerRequestFilter {

    /** The composers of the forum. */
    private static final Pattern TAKES_FILES =
            Pattern.compile("/groups/[^/]+/(threads|threads/[^/]+/posts|posts/[^/]+/edit)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/") && !welcome(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean welcome(HttpServletRequest request) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.isAuthenticated()
                && !(reader instanceof AnonymousAuthenticationToken)
                && TAKES_FILES.matcher(request.getRequestURI()).matches();
    }
}
