package org.hearth.kernel.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearth.kernel.StartRefused;

/** The database {@code hearth} and its owner, who is no administrator of the server. */
final class FirstDatabase {

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NO_SUCH_USER = "28P01";

    private FirstDatabase() {}

    /** @param keys where the passwords come from */
    static void makeUnlessThere(DatabaseAddress wanted, DatabaseAddress administration, Path keys) throws SQLException {
        try (var connection = wanted.connect()) {
            connection.isValid(5);
        } catch (SQLException absent) {
            if (!NO_SUCH_DATABASE.equals(absent.getSQLState()) && !NO_SUCH_USER.equals(absent.getSQLState())) {
                throw absent;
            }
            try {
                make(wanted, administration);
            } catch (SQLException failed) {
                if (NO_SUCH_USER.equals(failed.getSQLState())) {
                    throw new StartRefused("start.keysMissing", keys);
                }
                throw failed;
            }
        }
    }

    private static void make(DatabaseAddress wanted, DatabaseAddress administration) throws SQLException {
        try (var connection = administration.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop role if exists hearth");
            // the password is Base64 of our own making
            statement.execute("create role hearth login password '" + wanted.password() + "'");
            statement.execute("create database hearth owner hearth");
        }
    }
}
