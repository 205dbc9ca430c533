package org.hearth.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.AccountId;
import org.hearth.web.Frames;
import org.hearth.web.LocalPath;
import org.hearth.web.RecentSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The two ways in: a one-time link by e-mail, or a passkey. There are no passwords. */
@Configuration(proxyBeanMethods = false)
class SignInChain {

    @Bean
    Customizer<HttpSecurity> signIn(OneTimeLinks links, RateLimits limits, RecentSignIn recent) {
        return http -> http.oneTimeTokenLogin(link -> link.tokenService(links)
                        .tokenGeneratingUrl("/sign-in")
                        .generateRequestResolver(request -> asked(request, limits))
                        .tokenGenerationSuccessHandler(
                                (request, response, token) -> response.sendRedirect("/sign-in/sent"))
                        .authenticationConverter(PressedLink::of)
                        .loginProcessingUrl("/sign-in/link")
                        .showDefaultSubmitPage(false)
                        .loginPage("/sign-in")
                        .successHandler(SignInChain::goOn)
                        .failureHandler(
                                (request, response, refused) -> response.sendRedirect(afterFailure(request, recent))))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true));
    }

    /** A second press, after the first has led in, goes where that one went. It opens nothing that was not open. */
    private static String afterFailure(HttpServletRequest request, RecentSignIn recent) {
        var next = request.getParameter("next");
        return recent.has(request) && next != null ? LocalPath.of(next) : "/sign-in/link/used";
    }

    /** Null lets the request through to the sign-in page, which then says what to change. */
    private static @Nullable SignInRequest asked(HttpServletRequest request, RateLimits limits) {
        var typed = request.getParameter("address");
        var next = request.getParameter("next");
        return typed == null || !limits.allows(RateLimit.SIGN_IN_PER_NETWORK, request.getRemoteAddr())
                ? null
                : EmailAddress.of(typed)
                        .map(address -> new SignInRequest(
                                address, LocalPath.of(next == null ? "/today" : next), Frames.language(request)))
                        .orElse(null);
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws java.io.IOException {
        var next = request.getParameter("next");
        response.sendRedirect(LocalPath.of(next == null ? "/today" : next));
    }

    @Bean
    UserDetailsService accounts(AccountTable table) {
        return name -> {
            var account = new AccountId(Long.parseLong(name));
            var coordinator =
                    table.isCoordinator(account).orElseThrow(() -> new UsernameNotFoundException("no account"));
            return User.withUsername(name)
                    .password("")
                    .authorities(coordinator ? new String[] {"coordinator"} : new String[0])
                    .build();
        };
    }
}
