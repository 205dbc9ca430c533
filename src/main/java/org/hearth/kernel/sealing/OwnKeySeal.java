package org.hearth.kernel.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.hearth.kernel.ForgettableSeal;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/** {@link ForgettableSeal} by Tink's keysets, each sealed as a text. */
@Component
final class OwnKeySeal implements ForgettableSeal {

    private static final String PREFIX = "key of its own: ";

    private final Seal seal;

    OwnKeySeal(Seal seal) {
        this.seal = seal;
    }

    @Override
    public byte[] newKey(String purpose) {
        try {
            var handle = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
            var text = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            return seal.seal(text, PREFIX + purpose);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key", impossible);
        }
    }

    @Override
    public byte[] seal(String text, byte[] key, String purpose) {
        try {
            return aead(key, purpose).encrypt(bytes(text), bytes(purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    @Override
    public String open(byte[] sealed, byte[] key, String purpose) {
        try {
            return new String(aead(key, purpose).decrypt(sealed, bytes(purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            throw new Seal.SealBroken(refused);
        }
    }

    private Aead aead(byte[] key, String purpose) throws GeneralSecurityException {
        var text = seal.open(key, PREFIX + purpose);
        return TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
