package org.hearth.identity.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What an organisation is asked: who this is, and no more. With it Hearth remembers where they wanted to go, and whether
 * they came to link this way in to their account. Null lets the request through to {@link OrganisationController}.
 */
@Component
class OrganisationRequests implements OAuth2AuthorizationRequestResolver {

    static final String NEXT = "hearth next";
    static final String LINKS = "hearth links";

    private static final String BASE = "/sign-in/with";
    private static final Pattern START = Pattern.compile(BASE + "/([^/]+)");

    private final Discovery discovery;
    private final RateLimits limits;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    OrganisationRequests(Discovery discovery, RateLimits limits) {
        this.discovery = discovery;
        this.limits = limits;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(discovery, BASE);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var path = START.matcher(request.getRequestURI());
        return path.matches() && "GET".equals(request.getMethod()) ? resolve(request, path.group(1)) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String organisation) {
        if (discovery.find(organisation).isEmpty()
                || !limits.allows(RateLimit.SIGN_IN_PER_NETWORK, request.getRemoteAddr())) {
            return null;
        }
        var asked = resolver.resolve(request, organisation);
        return asked == null ? null : with(request, organisation, asked);
    }

    private static OAuth2AuthorizationRequest with(
            HttpServletRequest request, String organisation, OAuth2AuthorizationRequest asked) {
        var next = request.getParameter("next");
        var links = Linking.take(request, organisation);
        var again = request.getParameter("again") != null || links.isPresent();
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> {
                    if (again) {
                        parameters.put("prompt", "login");
                        parameters.put("max_age", 0);
                    }
                })
                .attributes(attributes -> {
                    attributes.put(NEXT, LocalPath.of(next == null ? "/today" : next));
                    links.ifPresent(account -> attributes.put(LINKS, account));
                })
                .build();
    }
}
