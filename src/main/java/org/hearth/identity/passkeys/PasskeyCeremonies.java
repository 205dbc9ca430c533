package org.hearth.identity.passkeys;

import java.net.URI;
import java.util.Set;
import org.hearth.kernel.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository credentials, Settings settings) {
        var host = URI.create(settings.address()).getHost();
        var us = PublicKeyCredentialRpEntity.builder().id(host).name("Hearth").build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, us, Set.of(settings.address()));
        operations.setCustomizeCreationOptions(options -> nameAfter(host, options));
        return operations;
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
