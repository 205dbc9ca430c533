package org.hearth.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A line of its own to this machine, as narrow and lossy as one wants, for the browsers started behind it. Made of a network
 * namespace, which the kernel forgets with all that belongs to it; needs root, and Debian's {@code nftables} and {@code iproute2}.
 */
final class BadLine implements AutoCloseable {

    /** This machine, as seen from behind the line. */
    static final String HERE = "10.77.0.1";

    static final String DEVICE = "hearth-near";

    private static final String NAMESPACE = "hearth-line";
    private static final String FAR_DEVICE = "hearth-far";
    private static final String TABLE = "hearth_line";
    private static final String NETWORK = "10.77.0.0/24";
    private static final int FIRST = 2;

    private final Path browser;
    private final Thread atTheEnd = new Thread(BadLine::remove);
    private int address = FIRST;

    BadLine(Path directory) throws IOException {
        remove();
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        run("ip netns add " + NAMESPACE);
        run("ip link add %s type veth peer name %s netns %s".formatted(DEVICE, FAR_DEVICE, NAMESPACE));
        run("ip addr add %s/24 dev %s".formatted(HERE, DEVICE));
        run("ip link set %s up".formatted(DEVICE));
        // nothing meant for a line that is gone may leave the machine
        run("ip route add blackhole %s metric 4000000".formatted(NETWORK));
        far("ip addr add %s/24 dev %s".formatted(there(), FAR_DEVICE));
        far("ip link set lo up");
        far("ip link set %s up".formatted(FAR_DEVICE));
        run("nft add table inet " + TABLE);
        far("nft add table inet " + TABLE);
        this.browser = Files.createFile(
                directory.resolve("browser-behind-the-line"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(browser, "#!/bin/sh\nexec ip netns exec %s /usr/bin/chromium \"$@\"\n".formatted(NAMESPACE));
    }

    /** Starts Chromium behind the line. */
    Path browser() {
        return browser;
    }

    /** So many kilobits a second and five in a hundred packets lost, each way. */
    void narrow(int kilobits) {
        good();
        var shape = "root tbf rate %dkbit burst 4000 latency 400ms".formatted(kilobits);
        run("tc qdisc replace dev %s %s".formatted(DEVICE, shape));
        far("tc qdisc replace dev %s %s".formatted(FAR_DEVICE, shape));
        near("numgen random mod 100 < 5 drop");
        farther("numgen random mod 100 < 5 drop");
    }

    /** What is sent from behind the line in this way does not come here, nor its answers there. */
    void block(String... ways) {
        good();
        for (var way : ways) {
            near(way + " drop");
            farther(way.replace("dport", "sport") + " drop");
        }
    }

    void good() {
        perhaps("tc qdisc del dev %s root".formatted(DEVICE));
        perhaps("ip netns exec %s tc qdisc del dev %s root".formatted(NAMESPACE, FAR_DEVICE));
        run("nft delete table inet " + TABLE);
        far("nft delete table inet " + TABLE);
        run("nft add table inet " + TABLE);
        far("nft add table inet " + TABLE);
    }

    /** As when a phone goes from one network to another. */
    void move() {
        var before = there();
        address++;
        // the other way round the kernel takes the second away with the first
        far("ip addr del %s/24 dev %s".formatted(before, FAR_DEVICE));
        far("ip addr add %s/24 dev %s".formatted(there(), FAR_DEVICE));
    }

    private String there() {
        return "10.77.0." + address;
    }

    private static void near(String rule) {
        run("nft add chain inet %s in { type filter hook prerouting priority 0 ; }".formatted(TABLE));
        run("nft add rule inet %s in iifname %s %s".formatted(TABLE, DEVICE, rule));
    }

    private static void farther(String rule) {
        far("nft add chain inet %s in { type filter hook prerouting priority 0 ; }".formatted(TABLE));
        far("nft add rule inet %s in iifname %s %s".formatted(TABLE, FAR_DEVICE, rule));
    }

    @Override
    public void close() {
        remove();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private static void remove() {
        perhaps("ip link del " + DEVICE);
        perhaps("ip netns del " + NAMESPACE);
        perhaps("ip route del blackhole " + NETWORK);
        perhaps("nft delete table inet " + TABLE);
    }

    private static void far(String command) {
        run("ip netns exec %s %s".formatted(NAMESPACE, command));
    }

    private static void run(String command) {
        if (!perhaps(command)) {
            throw new IllegalStateException("not done: " + command);
        }
    }

    private static boolean perhaps(String command) {
        try {
            return new ProcessBuilder(List.of(command.split(" ")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
