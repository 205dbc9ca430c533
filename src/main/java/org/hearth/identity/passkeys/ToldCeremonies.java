package org.hearth.identity.passkeys;

import java.time.Clock;
import org.hearth.identity.PasskeyAdded;
import org.hearth.web.AccountId;
import org.hearth.web.Frames;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells of each passkey that is added, since Spring Security does not. */
record ToldCeremonies(
        WebAuthnRelyingPartyOperations ceremonies,
        PublicKeyCredentialUserEntityRepository owners,
        ApplicationEventPublisher events,
        Clock clock)
        implements WebAuthnRelyingPartyOperations {

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        var since = clock.instant();
        var added = ceremonies.registerCredential(request);
        var owner = owners.findById(added.getUserEntityUserId());
        if (owner != null) {
            var account = new AccountId(Long.parseLong(owner.getName()));
            events.publishEvent(new PasskeyAdded(account, since, language()));
        }
        return added;
    }

    private static Language language() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Frames.language(attributes.getRequest())
                : Language.ENGLISH;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return ceremonies.createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return ceremonies.createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return ceremonies.authenticate(request);
    }
}
