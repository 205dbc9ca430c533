package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.stereotype.Component;

/** Limits for those who need not say who they are: by the network they come from. */
@Component
public class Strangers {

    private static final int BYTES_OF_A_NETWORK = 8;

    private final RateLimits limits;

    Strangers(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts one act. @throws RateLimits.TooOften if there were too many */
    public void check(RateLimit limit, HttpServletRequest request) {
        if (!allows(limit, request)) {
            throw new RateLimits.TooOften();
        }
    }

    /**
     * Counts one act; false if there were too many. This machine itself is not counted: behind a proxy that does not say
     * for whom it asks, everybody would be one, and all be shut out by a few.
     */
    public boolean allows(RateLimit limit, HttpServletRequest request) {
        var address = InetAddress.ofLiteral(request.getRemoteAddr());
        return address.isLoopbackAddress() || limits.allows(limit, network(address));
    }

    /** One household holds more IPv6 addresses than anybody could count; its network is what it cannot change at will. */
    static String network(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of()
                .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, BYTES_OF_A_NETWORK) : bytes);
    }
}
