package org.hearth.letterbox.inbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import org.hearth.kernel.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for the mail server in front, if a port is set. */
@Component
class Inbox implements SmartLifecycle {

    private static final int CONNECTIONS = 20;
    private static final int SECONDS_TO_WAIT = 60;

    private final Settings settings;
    private final Deliveries deliveries;
    private @Nullable SMTPServer server;

    Inbox(Settings settings, Deliveries deliveries) {
        this.settings = settings;
        this.deliveries = deliveries;
    }

    @Override
    public void start() {
        var port = settings.inbox().port();
        if (port != null) {
            server = listening(port);
            server.start();
        }
    }

    private SMTPServer listening(int port) {
        var host = URI.create(settings.address()).getHost();
        var domain = Objects.requireNonNullElse(settings.inbox().domain(), host).toLowerCase(Locale.ROOT);
        return SMTPServer.port(port)
                .bindAddress(address(settings.inbox().host()))
                .hostName(domain)
                .softwareName("mail")
                .hideTLS()
                .insertReceivedHeaders(false)
                .maxConnections(CONNECTIONS)
                .maxRecipients(1)
                .maxMessageSize(Envelope.LARGEST)
                .connectionTimeout(SECONDS_TO_WAIT, java.util.concurrent.TimeUnit.SECONDS)
                .messageHandlerFactory(context -> new Envelope(deliveries, domain))
                .build();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException("hearth.inbox.host names no network of this machine", wrong);
        }
    }

    /** The port it listens at. */
    int port() {
        return Objects.requireNonNull(server).getPortAllocated();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
