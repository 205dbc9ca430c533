package org.hearth.kernel.postgres;

import java.sql.SQLException;
import org.hearth.kernel.StartRefused;

/**
 * A server somebody else looks after. It is only tried once, so that a wrong address is told at once and clearly.
 *
 * @param owner the same as the address where there is one role only
 */
record OwnDatabase(DatabaseAddress address, DatabaseAddress owner) implements DatabaseServer {

    OwnDatabase {
        check(address, "start.databaseFailed");
        try {
            Grants.give(owner, address);
        } catch (SQLException refused) {
            throw new StartRefused("start.databaseOwnerFailed", owner, reason(refused));
        }
    }

    private static void check(DatabaseAddress address, String sentence) {
        try (var connection = address.connect()) {
            connection.isValid(5);
        } catch (SQLException refused) {
            throw new StartRefused(sentence, address, reason(refused));
        }
    }

    private static String reason(SQLException refused) {
        var said = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return said.replaceAll("\\.$", "");
    }
}
