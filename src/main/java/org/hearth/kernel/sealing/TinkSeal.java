package org.hearth.kernel.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.hearth.kernel.Seal;

/** {@link Seal} by Google's Tink: AES-256-GCM for sealing, HMAC-SHA-256 for fingerprints. */
final class TinkSeal implements Seal {

    private final Aead aead;
    private final PrfSet prf;

    TinkSeal(KeysetHandle sealing, KeysetHandle fingerprints) throws GeneralSecurityException {
        this.aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prf = fingerprints.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    @Override
    public byte[] seal(String text, String purpose) {
        try {
            return aead.encrypt(bytes(text), bytes(purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    @Override
    public String open(byte[] sealed, String purpose) {
        try {
            return new String(aead.decrypt(sealed, bytes(purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            throw new SealBroken(refused);
        }
    }

    @Override
    public byte[] fingerprint(String text, String purpose) {
        try {
            return prf.computePrimary(bytes(purpose + "\u0000" + text), 32);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("fingerprint failed", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
