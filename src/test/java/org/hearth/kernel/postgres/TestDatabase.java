package org.hearth.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of this run, started when the first test asks and gone with the program; a new database
 * for each Spring context. Comes with {@link org.hearth.HearthTest}; nothing else needs to be said.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DIRECTORY = Path.of("target", "test-databases");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = fresh();
        var address = server.address();
        context.getBeanFactory().registerSingleton("databaseServer", server);
        // last, so that a test's own properties win
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "test defaults",
                        Map.of(
                                "hearth.empty", "true",
                                "hearth.livekit.url", "off",
                                "hearth.data", dataBeside(address).toString())));
    }

    /** As the embedded one is: the application's role only reads and writes rows. */
    private record Fresh(DatabaseAddress address, DatabaseAddress owner) implements DatabaseServer {}

    private static Fresh fresh() {
        var name = "test_" + DATABASES.incrementAndGet();
        var server = Running.SERVER;
        var fresh = new Fresh(named(server.address(), name), named(server.owner(), name));
        try (var connection = server.administration().connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner hearth");
            Grants.give(fresh.owner(), fresh.address());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return fresh;
    }

    private static DatabaseAddress named(DatabaseAddress of, String database) {
        return new DatabaseAddress(of.place().replaceFirst("/hearth$", "/" + database), of.user(), of.password());
    }

    /** Each database has keys and a kind of its own. */
    private static Path dataBeside(DatabaseAddress address) {
        var name = address.place().replaceFirst("^.*/", "");
        return ownDirectory().resolve("data-of-" + name);
    }

    private static Path ownDirectory() {
        return DIRECTORY.resolve(Long.toString(ProcessHandle.current().pid()));
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                removeEarlier();
                // what a test wrote need not survive a power cut
                return EmbeddedPostgres.start(ownDirectory(), List.of("fsync=off", "full_page_writes=off"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Another run may be at it too. */
        private static void remove(Path directory) throws IOException {
            try {
                FileSystemUtils.deleteRecursively(directory);
            } catch (NoSuchFileException | DirectoryNotEmptyException goneMeanwhile) {
                // what is left the next run finds
            }
        }

        private static void removeEarlier() throws IOException {
            Files.createDirectories(DIRECTORY);
            try (var directories = Files.newDirectoryStream(DIRECTORY)) {
                for (var directory : directories) {
                    if (ProcessHandle.of(Long.parseLong(directory.getFileName().toString()))
                            .isEmpty()) {
                        remove(directory);
                    }
                }
            }
        }
    }
}
