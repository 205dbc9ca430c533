package org.hearth.live.server;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.hearth.kernel.Settings;

/**
 * Where browsers send media.
 *
 * @param local true if only this machine's own browsers come: then nothing else is offered to them
 */
record MediaAddress(String ip, boolean local) {

    /** The address people use says it: the loopback one for {@code localhost}, otherwise what its name stands for. */
    static MediaAddress of(Settings settings) {
        var host =
                Optional.ofNullable(settings.url()).map(java.net.URI::getHost).orElse("localhost");
        try {
            var address = InetAddress.getByName(host);
            return new MediaAddress(
                    address.isLoopbackAddress() ? "127.0.0.1" : address.getHostAddress(), address.isLoopbackAddress());
        } catch (UnknownHostException notYetInTheNameServer) {
            return new MediaAddress("127.0.0.1", true);
        }
    }

    String networkInterface() {
        try {
            return Optional.ofNullable(NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress()))
                    .map(NetworkInterface::getName)
                    .orElse("lo");
        } catch (SocketException unreadable) {
            return "lo";
        }
    }
}
