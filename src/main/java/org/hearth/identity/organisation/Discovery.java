package org.hearth.identity.organisation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.kernel.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Asks an organisation where its sign-in is, when somebody first wants to use it and not before: one that is down keeps
 * neither Hearth from starting nor a page from showing.
 */
@Component
class Discovery implements ClientRegistrationRepository {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final ParameterizedTypeReference<Map<String, Object>> FACTS = new ParameterizedTypeReference<>() {};

    private final Map<String, ClientRegistration> found = new ConcurrentHashMap<>();
    private final RestClient http =
            RestClient.builder().requestFactory(requests()).build();
    private final Organisations organisations;
    private final Settings settings;

    Discovery(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    static SimpleClientHttpRequestFactory requests() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return find(id).orElse(null);
    }

    /** Empty if there is none, or if it does not answer as it should. */
    Optional<ClientRegistration> find(String id) {
        return Optional.ofNullable(found.get(id))
                .or(() -> organisations.find(id).flatMap(this::ask));
    }

    private Optional<ClientRegistration> ask(Organisations.Organisation organisation) {
        try {
            var facts = http.get()
                    .uri(organisation.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(FACTS);
            if (facts == null || !organisation.issuer().equals(facts.get("issuer"))) {
                LOG.warn("Sign-in number {} names another issuer than the settings do", organisation.id());
                return Optional.empty();
            }
            var registration = registration(organisation, facts);
            found.put(organisation.id(), registration);
            return Optional.of(registration);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "Sign-in number {} does not answer: {}",
                    organisation.id(),
                    unreachable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private ClientRegistration registration(Organisations.Organisation organisation, Map<String, Object> facts) {
        var secret = organisation.settings().clientSecret();
        var registration = ClientRegistrations.fromOidcConfiguration(facts)
                .registrationId(organisation.id())
                .clientId(organisation.settings().clientId())
                .redirectUri(settings.address() + "/sign-in/with/" + organisation.id() + "/back")
                .scope("openid")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return secret == null
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(secret).build();
    }
}
