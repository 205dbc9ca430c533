package org.hearth.kernel.installation;

import java.io.IOException;
import java.util.Optional;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides what the installation is, before anything else asks, and writes it down where it is not yet written. */
@Configuration(proxyBeanMethods = false)
class FirstStart {

    @Bean
    Installation installation(Settings settings, InstallationTable table) throws IOException {
        var file = new KindFile(settings.data());
        var asked = settings.demonstrationAsked() ? Kind.DEMONSTRATION : Kind.REAL;
        var decided = Kind.decided(asked, file.read(), table.kind(), settings.data());
        table.write(decided);
        if (!file.read().equals(Optional.of(decided))) {
            file.write(decided);
        }
        return new Installation(decided == Kind.DEMONSTRATION);
    }
}
