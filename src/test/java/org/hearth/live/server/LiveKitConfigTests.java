package org.hearth.live.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveKitConfigTests {

    @Test
    void onOneMachineNothingButTheLoopbackAddressIsOffered() {
        var yaml = new LiveKitConfig(4001, 7890, new MediaAddress("127.0.0.1", true), "key", "secret").yaml();
        assertThat(yaml)
                .contains("bind_addresses: [127.0.0.1]", "node_ip: 127.0.0.1", "udp_port: 7890", "tcp_port: 7891")
                .contains("stun_servers: [\"127.0.0.1:7890\"]", "includes: [lo", "key: secret")
                .doesNotContain("google");
    }

    @Test
    void withAnAddressOfItsOwnThatOneIsOffered() {
        var yaml = new LiveKitConfig(4001, 7890, new MediaAddress("192.0.2.7", false), "key", "secret").yaml();
        assertThat(yaml).contains("node_ip: 192.0.2.7").doesNotContain("loopback_candidate", "interfaces");
    }
}
