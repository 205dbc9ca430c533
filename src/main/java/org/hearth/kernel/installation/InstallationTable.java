package org.hearth.kernel.installation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row about the installation itself. */
@Repository
class InstallationTable {

    private final JdbcClient database;

    InstallationTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Kind> kind() {
        return database.sql("select demonstration from installation")
                .query(Boolean.class)
                .optional()
                .map(demonstration -> demonstration ? Kind.DEMONSTRATION : Kind.REAL);
    }

    /** The first word counts. */
    void write(Kind kind) {
        database.sql("""
                        insert into installation (demonstration)
                        values (:demonstration)
                        on conflict do nothing
                        """).param("demonstration", kind == Kind.DEMONSTRATION).update();
    }

    /** The first one counts. @return the one that counts */
    byte[] proof(byte[] offered) {
        return database.sql("""
                        update installation
                        set sealed_proof = coalesce(sealed_proof, :offered)
                        returning sealed_proof
                        """).param("offered", offered).query(byte[].class).single();
    }
}
