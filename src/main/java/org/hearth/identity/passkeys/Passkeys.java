package org.hearth.identity.passkeys;

import java.util.List;
import org.hearth.web.SignedIn;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of one account. */
@Component
public class Passkeys {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository credentials;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository credentials) {
        this.owners = owners;
        this.credentials = credentials;
    }

    public List<Passkey> of(SignedIn me) {
        var owner = owners.findByUsername(me.getName());
        return owner == null
                ? List.of()
                : credentials.findByUserId(owner.getId()).stream()
                        .map(Passkeys::shown)
                        .toList();
    }

    /** Removing somebody else's passkey, or one that does not exist, changes nothing. */
    void remove(SignedIn me, String id) {
        if (of(me).stream().anyMatch(passkey -> passkey.id().equals(id))) {
            credentials.delete(Bytes.fromBase64(id));
        }
    }

    private static Passkey shown(CredentialRecord credential) {
        return new Passkey(credential.getCredentialId().toBase64UrlString(), credential.getLabel());
    }

    /** @param label what its owner called it */
    public record Passkey(String id, String label) {}
}
