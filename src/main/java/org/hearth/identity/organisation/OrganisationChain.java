package org.hearth.identity.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The third way in: where an organisation has a sign-in of its own. */
@Configuration(proxyBeanMethods = false)
class OrganisationChain {

    @Bean
    Customizer<HttpSecurity> organisationSignIn(
            Discovery discovery, OrganisationRequests requests, AskedOrganisation asked, OrganisationUsers users) {
        return http -> http.oauth2Login(login -> login.clientRegistrationRepository(discovery)
                .authorizedClientRepository(new NothingKept())
                .loginPage("/sign-in")
                .authorizationEndpoint(
                        start -> start.authorizationRequestResolver(requests).authorizationRequestRepository(asked))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/with/*/back"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(IdTokens.tokenRequests()))
                .userInfoEndpoint(people -> people.oidcUserService(users))
                .successHandler(OrganisationChain::goOn)
                .failureHandler((request, response, refused) -> response.sendRedirect("/sign-in/not-known")));
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        response.sendRedirect(
                AskedOrganisation.attribute(request, OrganisationRequests.NEXT).orElse("/today"));
    }

    /** Hearth asks an organisation who somebody is and nothing after that: its tokens are not kept. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String organisation, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String organisation,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
