package org.hearth.identity.glass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Submission;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to break glass. That another one decides, and within its time, stands in each statement. */
@Repository
class GlassTable {

    private static final String SELECT = """
            select id, persona_id, ground, reason_sealed, asked_by, expires_at, delay_days, language, decided_by,
                approved, opened
            from glass_request
            """;

    private final JdbcClient database;
    private final Seal seal;

    GlassTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** @return false if this form was sent before */
    boolean add(GlassRequest request, Submission submission) {
        return database.sql("""
                        insert into glass_request (id, persona_id, ground, reason_sealed, asked_by, expires_at, delay_days,
                            language, submission)
                        values (:id, :persona, :ground, :reason, :askedBy, :expiresAt, :delay, :language, :submission)
                        on conflict (submission) do nothing
                        """)
                        .param("id", request.id().value())
                        .param("persona", request.persona().value())
                        .param("ground", request.ground().name())
                        .param(
                                "reason",
                                seal.seal(
                                        EvenLength.padded(request.reason()),
                                        purpose(request.id().value())))
                        .param("askedBy", request.askedBy().value())
                        .param("expiresAt", request.expiresAt().atOffset(ZoneOffset.UTC))
                        .param("delay", request.delayDays())
                        .param("language", request.language())
                        .param("submission", submission.value())
                        .update()
                == 1;
    }

    Optional<GlassRequest> byId(GlassId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    /** The newest first. */
    List<GlassRequest> all() {
        return database.sql(SELECT + "order by expires_at desc")
                .query(this::request)
                .list();
    }

    boolean decide(GlassId id, AccountId by, boolean approved, Instant now, Instant openUntil) {
        return database.sql("""
                        update glass_request
                        set decided_by = :by, approved = :approved, expires_at = :until
                        where id = :id
                        and asked_by <> :by
                        and decided_by is null
                        and expires_at > :now
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("approved", approved)
                        .param("until", openUntil.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Once: of two at the same time, one gets it. */
    boolean open(GlassId id, AccountId by, Instant now) {
        return database.sql("""
                        update glass_request
                        set opened = true
                        where id = :id
                        and asked_by = :by
                        and approved
                        and not opened
                        and expires_at > :now
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forget(PersonaId persona) {
        database.sql("delete from glass_request where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    private GlassRequest request(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var decidedBy = row.getObject("decided_by", Long.class);
        return new GlassRequest(
                new GlassId(id),
                new PersonaId(row.getObject("persona_id", UUID.class)),
                Ground.valueOf(row.getString("ground")),
                seal.open(row.getBytes("reason_sealed"), purpose(id)).strip(),
                new AccountId(row.getLong("asked_by")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("delay_days"),
                row.getString("language"),
                Optional.ofNullable(decidedBy).map(AccountId::new),
                Optional.ofNullable(row.getObject("approved", Boolean.class)),
                row.getBoolean("opened"));
    }

    private static String purpose(UUID id) {
        return "glass reason " + id;
    }
}
