package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class StrangersNetworkTests {

    @Test
    void aHouseholdWithManyAddressesIsOneNetwork() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff::9"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(network("203.0.113.1")).isNotEqualTo(network("203.0.113.2"));
    }

    private static String network(String address) {
        return Strangers.network(InetAddress.ofLiteral(address));
    }
}
