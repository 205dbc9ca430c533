package org.hearth.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.hearth.kernel.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    private static final String CONTROL_FILE = "postgres/data/global/pg_control";

    @TempDir
    Path data;

    @Test
    void keepsWhatWasWrittenAndWritesItToTheDisk() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            run(postgres, "create table kept (word text)");
            run(postgres, "insert into kept values ('ember')");
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("ember");
        }
    }

    @Test
    void aStrangerOnTheMachineNeedsThePassword() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var guess = new DatabaseAddress(postgres.address().toString(), "hearth", "guess");
            assertThatThrownBy(guess::connect).isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/postgres"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void comesBackByItselfEachTimeItIsKilled() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            isBackAfter(postgres, kill(postgres));
            isBackAfter(postgres, kill(postgres));
        }
    }

    @Test
    void comesBackWhenWhatKeptItFromThatHasPassed() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var before = killForGood(postgres);
            Files.move(data.resolve("away"), data.resolve(CONTROL_FILE));
            isBackAfter(postgres, before);
        }
    }

    @Test
    void closesAtOnceWhileItIsBeingBroughtBack() throws Exception {
        var postgres = EmbeddedPostgres.start(data);
        killForGood(postgres);
        assertTimeoutPreemptively(Duration.ofSeconds(10), postgres::close);
        Files.move(data.resolve("away"), data.resolve(CONTROL_FILE));
        EmbeddedPostgres.start(data).close();
    }

    /** Killed, and something keeps it from coming back; waits until that was tried. */
    private long killForGood(EmbeddedPostgres postgres) throws Exception {
        Files.move(data.resolve(CONTROL_FILE), data.resolve("away"));
        var before = kill(postgres);
        var log = data.resolve("postgres/postgres.log");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Files.readString(log).contains("could not find the database system"));
        return before;
    }

    private static long kill(EmbeddedPostgres postgres) {
        var before = postgres.pid();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        return before;
    }

    private static void isBackAfter(EmbeddedPostgres postgres, long before) {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            run(postgres, "select 1");
            return postgres.pid() != before;
        });
    }

    @Test
    void twoOfThemNeverShareADirectory() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("HEARTH_DATA");
            run(postgres, "select 1");
        }
    }

    @Test
    void startsWhereNobodyElseMayEnter() throws Exception {
        var hidden = Files.createDirectory(
                data.resolve("hidden"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var postgres = EmbeddedPostgres.start(hidden.resolve("data"))) {
            run(postgres, "create table kept (word text)");
        }
        Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var postgres = EmbeddedPostgres.start(hidden.resolve("data"))) {
            run(postgres, "select * from kept");
        }
    }

    @Test
    void aLeftOverPidFileDoesNotKeepItFromStarting() throws Exception {
        EmbeddedPostgres.start(data).close();
        var ourOwnPid = "" + ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres/data/postmaster.pid"), ourOwnPid + "\n/gone\n1\n1\n\n127.0.0.1\n");
        EmbeddedPostgres.start(data).close();
    }

    @Test
    void aLostPasswordIsToldInASentence() throws Exception {
        EmbeddedPostgres.start(data).close();
        var password = data.resolve("keys/postgres");
        var kept = Files.readString(password);
        Files.delete(password);
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(data.resolve("keys").toString());
        Files.writeString(password, kept);
        EmbeddedPostgres.start(data).close();
    }

    @Test
    void damagedFilesAreToldInASentence() throws Exception {
        EmbeddedPostgres.start(data).close();
        Files.delete(data.resolve(CONTROL_FILE));
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("could not find the database system");
    }

    @Test
    void theApplicationReadsAndWritesRowsAndNothingElse() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            run(postgres, "create table kept (id bigint generated always as identity, word text)");
            var application = postgres.address();
            run(application, "insert into kept (word) values ('ember')");
            run(application, "update kept set word = 'ash'");
            run(application, "delete from kept");
            for (var refused : List.of(
                    "create table other (word text)",
                    "create temporary table other (word text)",
                    "truncate kept",
                    "drop table kept",
                    "alter table kept add more text",
                    "set role hearth",
                    "create role other",
                    "copy kept to program 'true'",
                    "select pg_read_file('PG_VERSION')")) {
                assertThatThrownBy(() -> run(application, refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .extracting(failure -> ((SQLException) failure).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void aDirectoryFromBeforeThereWereTwoRolesGetsTheSecond() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            run(postgres, "create table kept (id bigint generated always as identity, word text)");
            run(postgres, "insert into kept (word) values ('ember')");
            var administration = postgres.administration();
            var inside =
                    new DatabaseAddress(postgres.address().place(), administration.user(), administration.password());
            run(inside, "drop owned by hearth_app");
            run(inside, "drop role hearth_app");
            run(inside, "alter role hearth password '" + administration.password() + "'");
        }
        Files.delete(data.resolve("keys/postgres-app"));
        Files.delete(data.resolve("keys/postgres-owner"));
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("ember");
            run(postgres.address(), "insert into kept (word) values ('ash')");
            run(postgres, "create table later (word text)");
            run(postgres.address(), "insert into later values ('smoke')");
            assertThatThrownBy(() -> run(postgres.address(), "drop table kept")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void eachRoleHasAPasswordOfItsOwn() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(List.of(
                            postgres.address().password(),
                            postgres.owner().password(),
                            postgres.administration().password()))
                    .doesNotHaveDuplicates();
        }
    }

    private static void run(DatabaseServer server, String sql) throws SQLException {
        run(server.owner(), sql);
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseServer server, String sql) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
