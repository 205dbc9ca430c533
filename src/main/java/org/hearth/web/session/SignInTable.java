package org.hearth.web.session;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.hearth.web.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks for many sessions at once, where Spring's store would read each with all it holds. */
@Repository
class SignInTable implements SignIns {

    private final JdbcClient sql;
    private final Clock clock;

    SignInTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Serves spring_session_ix1, which a comparison as text would not. */
    @Override
    public Set<String> lasting(Collection<String> sessions) {
        return sql.sql("""
                        select session_id
                        from spring_session
                        where session_id = any (cast(:ids as bpchar[]))
                        and principal_name is not null
                        and expiry_time > :now
                        """)
                .param("ids", sessions.toArray(String[]::new))
                .param("now", clock.millis())
                .query((row, number) -> row.getString("session_id"))
                .set();
    }
}
