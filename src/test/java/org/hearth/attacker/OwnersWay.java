package org.hearth.attacker;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestComponent;

/** What somebody does to the database who has the password of its owner. */
@TestComponent
public class OwnersWay {

    private final DataSource owner;

    OwnersWay(@FlywayDataSource DataSource owner) {
        this.owner = owner;
    }

    /** All of it, one after the other, in one transaction. */
    public void run(String... statements) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
