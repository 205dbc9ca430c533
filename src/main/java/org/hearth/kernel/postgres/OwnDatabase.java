package org.hearth.kernel.postgres;

import java.sql.SQLException;
import org.hearth.kernel.StartRefused;

/** A server somebody else looks after. It is only tried once, so that a wrong address is told at once and clearly. */
record OwnDatabase(DatabaseAddress address) implements DatabaseServer {

    OwnDatabase {
        try (var connection = address.connect()) {
            connection.isValid(5);
        } catch (SQLException refused) {
            var reason =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            throw new StartRefused("start.databaseFailed", address, reason.replaceAll("\\.$", ""));
        }
    }
}
