package org.hearth.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        DatabaseServer fresh = TestDatabase::fresh;
        var address = fresh.address();
        context.getBeanFactory().registerSingleton("databaseServer", (DatabaseServer) () -> address);
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

    private static DatabaseAddress fresh() {
        var name = "test_" + DATABASES.incrementAndGet();
        var server = Running.SERVER;
        try (var connection = server.administration().connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner hearth");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var place = server.address().place().replaceFirst("/hearth$", "/" + name);
        return new DatabaseAddress(
                place, server.address().user(), server.address().password());
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

        private static void removeEarlier() throws IOException {
            Files.createDirectories(DIRECTORY);
            try (var directories = Files.newDirectoryStream(DIRECTORY)) {
                for (var directory : directories) {
                    if (ProcessHandle.of(Long.parseLong(directory.getFileName().toString()))
                            .isEmpty()) {
                        FileSystemUtils.deleteRecursively(directory);
                    }
                }
            }
        }
    }
}
