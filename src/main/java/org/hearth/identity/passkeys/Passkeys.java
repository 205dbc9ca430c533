package org.hearth.identity.passkeys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.AccountId;
import org.hearth.web.SignedIn;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of one account. Somebody else's does not exist, like one that never did. */
@Component
public class Passkeys {

    static final int LONGEST_NAME = 60;

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository credentials;

    Passkeys(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository credentials) {
        this.owners = owners;
        this.credentials = credentials;
    }

    List<Passkey> of(SignedIn me) {
        return records(me.account()).stream().map(Passkeys::shown).toList();
    }

    public boolean none(SignedIn me) {
        return records(me.account()).isEmpty();
    }

    Passkey one(SignedIn me, String id) {
        return shown(credential(me, id));
    }

    @Transactional
    public void rename(SignedIn me, String id, String name) {
        credentials.save(ImmutableCredentialRecord.fromCredentialRecord(credential(me, id))
                .label(name)
                .build());
    }

    @Transactional
    public void remove(SignedIn me, String id) {
        credentials.delete(credential(me, id).getCredentialId());
    }

    /** Those that are newer, which somebody else may have added. */
    @Transactional
    public void removeSince(AccountId account, Instant since) {
        records(account).stream()
                .filter(credential -> !credential.getCreated().isBefore(since))
                .forEach(credential -> credentials.delete(credential.getCredentialId()));
    }

    /** A name as its owner may give it, or empty. */
    static Optional<String> name(String typed) {
        var name = Typed.cleaned(typed).replaceAll("\\s+", " ");
        return Typed.isSeen(name) && name.length() <= LONGEST_NAME ? Optional.of(name) : Optional.empty();
    }

    private CredentialRecord credential(SignedIn me, String id) {
        return records(me.account()).stream()
                .filter(credential ->
                        credential.getCredentialId().toBase64UrlString().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private List<CredentialRecord> records(AccountId account) {
        var owner = owners.findByUsername(Long.toString(account.value()));
        return owner == null
                ? List.of()
                : credentials.findByUserId(owner.getId()).stream()
                        .sorted(Comparator.comparing(CredentialRecord::getCreated))
                        .toList();
    }

    private static Passkey shown(CredentialRecord credential) {
        return new Passkey(
                credential.getCredentialId().toBase64UrlString(),
                credential.getLabel(),
                Optional.of(credential.getLastUsed()).filter(used -> used.isAfter(credential.getCreated())));
    }

    /** @param label what its owner called it @param lastUsed if it was used since it was made */
    public record Passkey(String id, String label, Optional<Instant> lastUsed) {}
}
