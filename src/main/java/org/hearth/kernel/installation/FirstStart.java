package org.hearth.kernel.installation;

import java.io.IOException;
import java.util.Optional;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Settings;
import org.hearth.kernel.StartRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Decides what the installation is, before anything else asks, and writes it down where it is not yet written. Sees that
 * the keys are those of its database.
 */
@Configuration(proxyBeanMethods = false)
class FirstStart {

    @Bean
    Installation installation(Settings settings, InstallationTable table, Seal seal) throws IOException {
        var file = new KindFile(settings.data());
        var asked = settings.demonstrationAsked() ? Kind.DEMONSTRATION : Kind.REAL;
        var decided = Kind.decided(asked, file.read(), table.kind(), settings.data());
        table.write(decided);
        checkKeys(table, new KeyProof(seal), settings);
        if (!file.read().equals(Optional.of(decided))) {
            file.write(decided);
        }
        return new Installation(decided == Kind.DEMONSTRATION);
    }

    /** Without its keys an installation would find nobody again, and seal what is new beside what is lost. */
    private static void checkKeys(InstallationTable table, KeyProof proof, Settings settings) {
        if (!proof.holds(table.proof(proof.made()))) {
            throw new StartRefused("start.keysMissing", settings.data().resolve("keys"));
        }
    }
}
