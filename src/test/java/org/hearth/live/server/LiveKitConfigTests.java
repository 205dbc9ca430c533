package org.hearth.live.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;

class LiveKitConfigTests {

    private static final Settings.Turn NO_DOMAIN = new Settings.Turn(null, null, null, 443);

    @Test
    void onOneMachineNothingButTheLoopbackAddressIsOffered() {
        var yaml =
                new LiveKitConfig(4001, 7890, new MediaAddress("127.0.0.1", true), NO_DOMAIN, "key", "secret").yaml();
        assertThat(yaml)
                .contains("bind_addresses: [127.0.0.1]", "node_ip: 127.0.0.1", "udp_port: 7890", "tcp_port: 7891")
                .contains("includes: [lo", "key: secret", "bind_addresses: [127.0.0.1]\nroom:")
                .doesNotContain("google");
    }

    @Test
    void withAnAddressOfItsOwnThatOneIsOffered() {
        var yaml =
                new LiveKitConfig(4001, 7890, new MediaAddress("192.0.2.7", false), NO_DOMAIN, "key", "secret").yaml();
        assertThat(yaml).contains("node_ip: 192.0.2.7").doesNotContain("loopback_candidate", "interfaces");
    }

    @Test
    void theRelayIsOurOwnAndPassesNothingOnToPrivateAddresses() {
        var yaml =
                new LiveKitConfig(4001, 7890, new MediaAddress("192.0.2.7", false), NO_DOMAIN, "key", "secret").yaml();
        assertThat(yaml)
                .contains("turn:", "enabled: true", "  udp_port: 7891")
                .doesNotContain("stun", "allow_restricted_peer_cidrs", "tls_port");
    }

    @Test
    void aRelayThatLooksLikeAWebPageTakesItsCertificateOrLeavesItToAProxy() {
        var address = new MediaAddress("192.0.2.7", false);
        var files = new Settings.Turn("relay.example", Path.of("/c/cert.pem"), Path.of("/c/key.pem"), 5349);
        assertThat(new LiveKitConfig(4001, 7890, address, files, "key", "secret").yaml())
                .contains(
                        "domain: relay.example", "tls_port: 5349", "cert_file: '/c/cert.pem'", "key_file: '/c/key.pem'")
                .doesNotContain("external_tls");
        var proxy = new Settings.Turn("relay.example", null, null, 5349);
        assertThat(new LiveKitConfig(4001, 7890, address, proxy, "key", "secret").yaml())
                .contains("external_tls: true")
                .doesNotContain("cert_file");
    }
}
