package org.hearth.live.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hearth.kernel.Settings;

/**
 * What the server is told. The key and the secret are new at every start and exist here and in memory only.
 *
 * @param port for us, on the loopback address alone
 * @param mediaPort UDP; on the next one TCP as fallback, on all interfaces whatever {@code bind_addresses} says, and UDP for
 *     the relay, which also tells browsers their address. It refuses to pass anything on to loopback and private ones
 * @param address the one browsers send media to
 */
record LiveKitConfig(int port, int mediaPort, MediaAddress address, Settings.Turn turn, String key, String secret) {

    String yaml() {
        return """
                port: %1$d
                bind_addresses: [127.0.0.1]
                logging:
                  level: error
                  pion_level: error
                rtc:
                  udp_port: %2$d
                  tcp_port: %3$d
                  use_external_ip: false
                  node_ip: %4$s
                %5$s\
                turn:
                  # without a relay of our own, browsers are handed a foreign company's server to ask for their address
                  enabled: true
                  udp_port: %3$d
                %8$s\
                room:
                  auto_create: true
                  empty_timeout: 60
                  departure_timeout: 20
                  max_participants: 15
                keys:
                  %6$s: %7$s
                """.formatted(port, mediaPort, mediaPort + 1, address.ip(), interfaces(), key, secret, relay());
    }

    private String interfaces() {
        return address.local() ? """
                  enable_loopback_candidate: true
                  interfaces:
                    includes: [%s]
                """.formatted(address.networkInterface()) : "";
    }

    private String relay() {
        var bound = address.local() ? "  bind_addresses: [127.0.0.1]\n" : "";
        var domain = turn.domain();
        if (domain == null || domain.isBlank()) {
            return bound;
        }
        return bound + "  domain: %s\n  tls_port: %d\n".formatted(domain, turn.port()) + certificate();
    }

    private String certificate() {
        return turn.certificate() == null || turn.key() == null
                ? "  external_tls: true\n"
                : "  cert_file: '%s'\n  key_file: '%s'\n"
                        .formatted(
                                turn.certificate().toAbsolutePath(), turn.key().toAbsolutePath());
    }

    /** Writes it where its owner alone can read it. */
    Path write(Path directory) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var file = directory.resolve("livekit.yaml");
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly);
        return Files.writeString(file, yaml());
    }
}
