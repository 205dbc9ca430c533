package org.hearth.kernel.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearth.kernel.ChildProcess;
import org.hearth.kernel.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL beside Hearth, on this machine's own address alone, with everything it keeps below
 * {@code data/postgres}. It ends when Hearth ends, however that happens, and comes back by itself when it alone dies.
 */
final class EmbeddedPostgres implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    /** An earlier server may take a moment to be gone for good. */
    private static final Duration TRYING = Duration.ofSeconds(15);
    /** After a power cut it first replays what it had promised. */
    private static final Duration RECOVERING = Duration.ofMinutes(5);

    private static final Duration LOOKING_AGAIN = Duration.ofMillis(20);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final Roles roles;
    private final List<String> settings;
    private final FileChannel lock;
    private final int port;
    /** Told without the monitor, which is held while the server is brought back. */
    private final CountDownLatch closing = new CountDownLatch(1);

    private volatile ChildProcess server;

    /** Two roles, each with a password of its own beside the administrator's. */
    private record Roles(String owner, String application) {}

    private EmbeddedPostgres(Cluster cluster, Roles roles, List<String> settings, FileChannel lock) throws IOException {
        this.cluster = cluster;
        this.roles = roles;
        this.settings = settings;
        this.lock = lock;
        this.port = freePort();
        this.server = launched();
    }

    /** @param data the data directory: files go to {@code postgres} below it, the passwords to {@code keys} */
    static EmbeddedPostgres start(Path data) throws IOException {
        return start(data, List.of());
    }

    static EmbeddedPostgres start(Path data, List<String> settings) throws IOException {
        var directory = Files.createDirectories(data.resolve("postgres")).toRealPath();
        var keys = data.resolve("keys");
        var lock = lock(directory, data);
        try {
            var cluster = new Cluster(
                    Binaries.unpackedIn(directory),
                    directory,
                    ServerRights.in(directory),
                    PasswordFile.in(keys, "postgres"));
            cluster.make();
            PidFile.in(cluster.files()).endLeftover();
            var roles = new Roles(PasswordFile.in(keys, "postgres-owner"), PasswordFile.in(keys, "postgres-app"));
            var postgres = new EmbeddedPostgres(cluster, roles, settings, lock);
            postgres.watch();
            return postgres.withDatabase(keys);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private EmbeddedPostgres withDatabase(Path keys) throws IOException {
        try {
            FirstDatabase.makeUnlessThere(owner(), address(), administration(), keys);
            Grants.give(owner(), address());
            return this;
        } catch (SQLException failed) {
            close();
            throw new IOException("the database cannot be made", failed);
        } catch (StartRefused refused) {
            close();
            throw refused;
        }
    }

    private static FileChannel lock(Path directory, Path data) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // told below
        }
        channel.close();
        throw new StartRefused("start.dataInUse", data);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress("127.0.0.1:" + port + "/hearth", "hearth_app", roles.application());
    }

    @Override
    public DatabaseAddress owner() {
        return new DatabaseAddress("127.0.0.1:" + port + "/hearth", "hearth", roles.owner());
    }

    /** The administrator's way in, for making databases. */
    DatabaseAddress administration() {
        return new DatabaseAddress("127.0.0.1:" + port + "/postgres", "postgres", cluster.password());
    }

    long pid() {
        return server.pid();
    }

    private ChildProcess launched() throws IOException {
        var deadline = Instant.now().plus(TRYING);
        while (true) {
            var log = ServerLog.from(cluster.log());
            var launched = cluster.serve(port, settings);
            if (becomesReady(launched)) {
                return launched;
            }
            if (isClosing() || !log.passing() || Instant.now().isAfter(deadline)) {
                throw log.refusal(cluster.directory());
            }
            pause(LOOKING_AGAIN.multipliedBy(10));
        }
    }

    private boolean becomesReady(ChildProcess launched) throws IOException {
        var deadline = Instant.now().plus(RECOVERING);
        var pidFile = PidFile.in(cluster.files());
        while (launched.alive() && !isClosing() && Instant.now().isBefore(deadline)) {
            if (pidFile.ready(launched)) {
                return true;
            }
            pause(LOOKING_AGAIN);
        }
        launched.stop(STOPPING);
        return false;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Ends early when everything ends. */
    private void pause(Duration time) throws IOException {
        try {
            var unused = closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            throw new IOException("interrupted while PostgreSQL started", interrupted);
        }
    }

    private void watch() {
        var unused = server.ended()
                .thenRunAsync(this::again, task -> Thread.ofVirtual().start(task));
    }

    /** What keeps it from coming back, such as a full disk, may pass: it is tried until it is there. */
    private synchronized void again() {
        var pause = FIRST_PAUSE;
        while (!isClosing() && !isBack()) {
            try {
                pause(pause);
            } catch (IOException interrupted) {
                LOG.debug("pause", interrupted);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** The same port, so that the connection pool finds it again. */
    private boolean isBack() {
        LOG.warn("PostgreSQL has ended by itself; starting it again");
        try {
            server = launched();
            watch();
            return true;
        } catch (IOException | StartRefused failed) {
            LOG.error("PostgreSQL does not come back: {}", failed.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            server.stop(STOPPING);
            try {
                lock.close();
            } catch (IOException released) {
                LOG.debug("lock", released);
            }
        }
    }
}
