package org.hearth.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are read before any handler or token is asked, and may be large: so only where a form of ours takes them, and only
 * from people who are signed in.
 */
class FilesGate extends OncePerRequestFilter {

    private static final long LONGEST_TEXT = 500_000;

    /** Pictures with a post; whatever brings a whole group along may be larger, as the settings have it. */
    private static final long LARGEST_POST = 64L << 20;

    /** What a group said elsewhere. */
    private static final Pattern TAKES_ARCHIVES = Pattern.compile("/groups/[^/]+/import");

    /** The composers of the forum. */
    private static final Pattern TAKES_FILES =
            Pattern.compile("/groups/[^/]+/(threads|threads/[^/]+/posts|posts/[^/]+/edit)");

    private final RateLimits limits;

    FilesGate(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/") && !welcome(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    /** A text whose sign-in expired meanwhile is given back to its writer, so it has to be read. */
    private static boolean isText(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LONGEST_TEXT;
    }

    private boolean welcome(HttpServletRequest request) {
        var reader = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(one -> !(one instanceof AnonymousAuthenticationToken));
        if (TAKES_ARCHIVES.matcher(request.getRequestURI()).matches()) {
            return reader.filter(one -> limits.allows(RateLimit.LARGE_FILES, one.getName()))
                    .isPresent();
        }
        var length = request.getContentLengthLong();
        return TAKES_FILES.matcher(request.getRequestURI()).matches()
                && (reader.isPresent() && length >= 0 && length <= LARGEST_POST || isText(request));
    }
}
