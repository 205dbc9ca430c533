package org.hearth.kernel.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The installation's keys, in {@code data/keys}, readable by their owner alone. Whoever loses them loses every sealed
 * text; whoever copies the database without them can read none.
 */
@Configuration(proxyBeanMethods = false)
class KeyFile {

    @Bean
    Seal seal(Settings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        PrfConfig.register();
        var directory = Files.createDirectories(settings.data().resolve("keys"));
        return new TinkSeal(
                keyset(directory.resolve("sealing.json"), "AES256_GCM"),
                keyset(directory.resolve("fingerprints.json"), "HMAC_SHA256_PRF"));
    }

    private static KeysetHandle keyset(Path file, String template) throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        }
        var handle = KeysetHandle.generateNew(KeyTemplates.get(template));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(file.getParent(), "new", ".json", ownerOnly);
        Files.writeString(unfinished, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return handle;
    }
}
