package org.hearth.kernel.postgres;

import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * What the application's role may do in the owner's database: read and write rows. Given by the owner before its
 * migrations run, for the tables that are there and, as a default, for all that will be made.
 */
final class Grants {

    private Grants() {}

    static void give(DatabaseAddress owner, DatabaseAddress application) throws SQLException {
        if (owner.user().equals(application.user())) {
            return;
        }
        try (var connection = owner.connect()) {
            try (var named = connection.prepareStatement("select set_config('hearth.application', ?, false)")) {
                named.setString(1, application.user());
                named.execute();
            }
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(new ClassPathResource("db/grants.sql"), "UTF-8"),
                    false,
                    false,
                    ScriptUtils.DEFAULT_COMMENT_PREFIX,
                    ScriptUtils.EOF_STATEMENT_SEPARATOR,
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_START_DELIMITER,
                    ScriptUtils.DEFAULT_BLOCK_COMMENT_END_DELIMITER);
        }
    }
}
