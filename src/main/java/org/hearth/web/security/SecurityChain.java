package org.hearth.web.security;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;

import java.time.Clock;
import java.util.List;
import org.hearth.kernel.RateLimits;
import org.hearth.web.RecentSignIn;
import org.hearth.web.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Closed by default: what {@link OpenRoutes} does not list needs a signed-in account. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "media-src 'self' blob:",
            "font-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            List<Customizer<HttpSecurity>> signIns,
            SignedOutPages signedOut,
            Streams streams,
            RecentSignIn recent,
            SessionEntrance entrance,
            RateLimits limits,
            Clock clock) {
        http.authorizeHttpRequests(routes -> routes.requestMatchers(OpenRoutes.PATTERNS.toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(HttpMethod.DELETE, "/webauthn/register/**")
                        .denyAll()
                        .requestMatchers("/webauthn/register/**")
                        .access((reader, asked) -> new AuthorizationDecision(recent.has(asked.getRequest())))
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(new SessionSignIn(clock)))
                .addFilterBefore(new FilesGate(limits), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // pressed by mail programs (RFC 8058), which have no token; the secret in it is what counts
                        .ignoringRequestMatchers("/letters/stop/*"))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(new SignedOut(streams)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(signedOut).accessDeniedHandler(signedOut))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(NO_REFERRER))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(self), microphone=(self), geolocation=(), interest-cohort=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN)));
        signIns.forEach(signIn -> signIn.customize(http));
        var chain = http.build();
        chain.getFilters().stream()
                .filter(AbstractAuthenticationProcessingFilter.class::isInstance)
                .forEach(filter -> settle((AbstractAuthenticationProcessingFilter) filter, entrance, clock));
        return chain;
    }

    /** The passkey filter is built with Spring's own repository and keeps the session's id, whatever the chain is told. */
    private static void settle(AbstractAuthenticationProcessingFilter filter, SessionEntrance entrance, Clock clock) {
        filter.setSecurityContextRepository(new SessionSignIn(clock));
        filter.setSessionAuthenticationStrategy(entrance.steps());
    }
}
