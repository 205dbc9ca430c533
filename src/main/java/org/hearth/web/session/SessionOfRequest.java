package org.hearth.web.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** Holds the session that a request has read, until the request ends and no longer. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class SessionOfRequest implements Filter {

    private static final ThreadLocal<@Nullable Place> PLACE = new ThreadLocal<>();

    private static final class Place {
        @Nullable
        LeanSession<?> session;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PLACE.set(new Place());
        try {
            chain.doFilter(request, response);
        } finally {
            PLACE.remove();
        }
    }

    static @Nullable LeanSession<?> get() {
        var place = PLACE.get();
        return place == null ? null : place.session;
    }

    /** Outside a request nothing is held. */
    static void put(LeanSession<?> session) {
        var place = PLACE.get();
        if (place != null) {
            place.session = session;
        }
    }

    static void forget() {
        var place = PLACE.get();
        if (place != null) {
            place.session = null;
        }
    }
}
