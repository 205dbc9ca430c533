package org.hearth.live.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What the server is told. The key and the secret are new at every start and exist here and in memory only.
 *
 * @param port for us, on the loopback address alone
 * @param mediaPort UDP; TCP fallback on the next one, on all interfaces whatever {@code bind_addresses} says
 * @param address the one browsers send media to
 */
record LiveKitConfig(int port, int mediaPort, MediaAddress address, String key, String secret) {

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
                  # without one of our own, browsers are handed a foreign company's
                  stun_servers: ["%4$s:%2$d"]
                %5$s\
                room:
                  auto_create: true
                  empty_timeout: 60
                  departure_timeout: 20
                  max_participants: 15
                keys:
                  %6$s: %7$s
                """.formatted(port, mediaPort, mediaPort + 1, address.ip(), interfaces(), key, secret);
    }

    private String interfaces() {
        return address.local() ? """
                  enable_loopback_candidate: true
                  interfaces:
                    includes: [%s]
                """.formatted(address.networkInterface()) : "";
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
