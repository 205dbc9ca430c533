package org.hearth.web.session;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.web.AccountId;
import org.hearth.web.BrowserName;
import org.hearth.web.SessionKeys;
import org.hearth.web.SignIns;
import org.hearth.web.Streams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for many sessions at once, where Spring's store would read each with all it holds. */
@Repository
class SignInTable implements SignIns {

    private final JdbcClient sql;
    private final Clock clock;
    private final Streams streams;

    SignInTable(JdbcClient sql, Clock clock, Streams streams) {
        this.sql = sql;
        this.clock = clock;
        this.streams = streams;
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

    @Override
    public List<Place> of(AccountId account, String session) {
        return sql
                .sql("""
                        select s.primary_id, s.session_id, s.creation_time, s.last_access_time,
                            browser.attribute_bytes as browser, since.attribute_bytes as since
                        from spring_session s
                        left join spring_session_attributes browser
                            on browser.session_primary_id = s.primary_id and browser.attribute_name = :browser
                        left join spring_session_attributes since
                            on since.session_primary_id = s.primary_id and since.attribute_name = :since
                        where s.principal_name = :account
                        and s.expiry_time > :now
                        order by s.last_access_time desc, s.primary_id
                        """)
                .param("browser", SessionKeys.BROWSER)
                .param("since", SessionKeys.SIGNED_IN_AT)
                .param("account", Long.toString(account.value()))
                .param("now", clock.millis())
                .query((row, number) -> place(row, session))
                .list()
                .stream()
                .filter(place -> place.first().plus(SessionKeys.LONGEST).isAfter(clock.instant()))
                .toList();
    }

    private static Place place(ResultSet row, String session) throws SQLException {
        return new Place(
                UUID.fromString(row.getString("primary_id")),
                text(row.getBytes("browser")).flatMap(BrowserName::valueOf).orElse(BrowserName.UNKNOWN),
                text(row.getBytes("since"))
                        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
                        .orElse(Instant.ofEpochMilli(row.getLong("creation_time"))),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getString("session_id").equals(session));
    }

    private static Optional<String> text(byte @org.jspecify.annotations.Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(it -> new String(it, StandardCharsets.UTF_8));
    }

    /** Calls notice by themselves, see {@link #lasting}; pages that listen are told. */
    @Override
    public void end(AccountId account, UUID place) {
        sql.sql("delete from spring_session where principal_name = :account and primary_id = :place")
                .param("account", Long.toString(account.value()))
                .param("place", place.toString())
                .update();
        closePages(account);
    }

    @Override
    public void endOthers(AccountId account, String session) {
        sql.sql("delete from spring_session where principal_name = :account and session_id <> :session")
                .param("account", Long.toString(account.value()))
                .param("session", session)
                .update();
        closePages(account);
    }

    /** Not before the sessions are gone for everybody: a page that asked again at once would be let in. */
    private void closePages(AccountId account) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    streams.close(account);
                }
            });
        } else {
            streams.close(account);
        }
    }

    @Override
    public void endAll(AccountId account) {
        endOthers(account, "");
    }
}
