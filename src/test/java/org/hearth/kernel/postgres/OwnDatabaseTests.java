package org.hearth.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearth.kernel.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that somebody else looks after, with one role or two. */
class OwnDatabaseTests {

    @TempDir
    Path data;

    @Test
    void withTwoRolesTheApplicationsGetsWhatItNeedsEvenLater() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            run(postgres.administration(), "create role landlord login password 'l'");
            run(postgres.administration(), "create role tenant login password 't'");
            run(postgres.administration(), "create database house owner landlord");
            var place = postgres.address().place().replace("/hearth", "/house");
            var owner = new DatabaseAddress(place, "landlord", "l");
            var application = new DatabaseAddress(place, "tenant", "t");
            // one role only, for a start
            assertThat(new OwnDatabase(owner, owner).owner()).isEqualTo(owner);
            run(owner, "create table before (word text)");
            run(owner, "create function refuse() returns trigger language plpgsql as 'begin return null; end'");
            run(owner, "create table book (word text)");
            run(owner, "create trigger append_only before truncate on book execute function refuse()");
            assertThat(new OwnDatabase(application, owner).address()).isEqualTo(application);
            run(application, "insert into before values ('ember')");
            run(application, "insert into book values ('ember')");
            assertThatThrownBy(() -> run(application, "update book set word = ''"))
                    .isInstanceOf(SQLException.class);
            run(owner, "create table after (word text)");
            run(application, "delete from after");
            assertThatThrownBy(() -> run(application, "drop table after")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anOwnerWhoCannotComeInIsToldInASentence() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var wrong = new DatabaseAddress(postgres.address().place(), "hearth", "wrong");
            assertThatThrownBy(() -> new OwnDatabase(postgres.address(), wrong))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("HEARTH_DATABASE_OWNER");
        }
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
