package org.hearth.kernel.installation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In a demonstration everybody who reaches it may read its mail and become its coordinator: unless it was given an
 * address, only this machine does. First in order, so that {@code server.address} has the last word.
 */
@Component
@Order(-1)
class OwnMachineOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Installation installation;
    private final Settings settings;

    OwnMachineOnly(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (installation.demonstration() && settings.url() == null) {
            factory.setAddress(ownAddress());
        }
    }

    private static InetAddress ownAddress() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
