package org.hearth.kernel.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearth.kernel.StartRefused;

/**
 * The database {@code hearth} and its two roles, neither of them an administrator of the server: the owner, who makes
 * tables, and the application's. Seen to at each start, so that a directory from before there were two gets the second,
 * and lost passwords of the two mend themselves.
 */
final class FirstDatabase {

    private static final String WRONG_PASSWORD = "28P01";

    private FirstDatabase() {}

    /** @param keys where the passwords come from */
    static void makeUnlessThere(
            DatabaseAddress owner, DatabaseAddress application, DatabaseAddress administration, Path keys)
            throws SQLException {
        try (var connection = administration.connect();
                var statement = connection.createStatement()) {
            role(statement, owner);
            role(statement, application);
            if (!isThere(statement, "select from pg_database where datname = 'hearth'")) {
                statement.execute("create database hearth owner " + owner.user());
            }
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new StartRefused("start.keysMissing", keys);
            }
            throw refused;
        }
    }

    private static void role(Statement statement, DatabaseAddress role) throws SQLException {
        var there = isThere(statement, "select from pg_roles where rolname = '" + role.user() + "'");
        // the password is Base64 of our own making
        statement.execute(
                (there ? "alter" : "create") + " role " + role.user() + " login password '" + role.password() + "'");
    }

    private static boolean isThere(Statement statement, String question) throws SQLException {
        try (var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }
}
