package org.hearth.identity.passkeys;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hearth.kernel.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInput;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions.PublicKeyCredentialCreationOptionsBuilder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** How passkeys are made and used. */
@Configuration(proxyBeanMethods = false)
class PasskeyCeremonies {

    /** A passkey is asked for the means to derive a key (PRF) when it is made, since many cannot learn it afterwards. */
    private static final AuthenticationExtensionsClientInputs EXTENSIONS =
            new ImmutableAuthenticationExtensionsClientInputs(
                    ImmutableAuthenticationExtensionsClientInput.credProps,
                    new ImmutableAuthenticationExtensionsClientInput<>("prf", Map.of()));

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        var host = URI.create(settings.address()).getHost();
        var us = PublicKeyCredentialRpEntity.builder().id(host).name("Hearth").build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, us, Set.of(settings.address()));
        operations.setCustomizeCreationOptions(options -> {
            nameAfter(host, options);
            options.extensions(EXTENSIONS);
        });
        return new ToldCeremonies(operations, owners, events, clock);
    }

    /** Devices keep and show the owner's name, which to us is the account's inner number: they get the place's. */
    private static void nameAfter(String host, PublicKeyCredentialCreationOptionsBuilder options) {
        var owner = options.build().getUser();
        if (owner != null) {
            options.user(ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(owner.getId())
                    .name(host)
                    .displayName(host)
                    .build());
        }
    }
}
