package org.hearth.admission.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.admission.asking.AskingId;
import org.hearth.groups.GroupId;
import org.hearth.groups.PaperCode;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals. Their words are sealed. */
@Repository
class ReferralTable {

    private static final String COLUMNS = """
            select id, group_id, words_sealed, state, tells, made_on
            from referral
            """;

    private final JdbcClient database;
    private final Seal seal;

    ReferralTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(
            GroupId group,
            PersonaId writer,
            String words,
            Token token,
            @Nullable PaperCode code,
            OffsetDateTime expiresAt) {
        var id = ReferralId.random();
        database.sql("""
                        insert into referral
                            (id, group_id, persona_id, token_hash, code_fingerprint, words_sealed, state, expires_at)
                        values (:id, :group, :persona, :token, :code, :words, 'WRITTEN', :expiresAt)
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("persona", writer.value())
                .param("token", token.hash())
                .param("code", code == null ? null : fingerprint(code))
                .param("words", sealed(id, words))
                .param("expiresAt", expiresAt)
                .update();
    }

    /** Gives the code a fresh secret to go on with. */
    boolean enter(PaperCode code, Token token, Instant now) {
        return database.sql("""
                        update referral
                        set token_hash = :token
                        where code_fingerprint = :code
                        and state = 'WRITTEN'
                        and expires_at > :now
                        """)
                        .param("token", token.hash())
                        .param("code", fingerprint(code))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What waits for the person's word. */
    Optional<Referral> open(Token token, Instant now) {
        return database.sql(COLUMNS + "where token_hash = :token and state = 'WRITTEN' and expires_at > :now")
                .param("token", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::referral)
                .optional();
    }

    List<Referral> by(PersonaId writer) {
        return database.sql(COLUMNS + "where persona_id = :writer order by made_on desc, id")
                .param("writer", writer.value())
                .query(this::referral)
                .list();
    }

    /** @return false if it was answered a moment ago */
    boolean consent(ReferralId id, String words, boolean tells, AskingId asking) {
        return database.sql("""
                        update referral
                        set state = 'CONSENTED', words_sealed = :words, tells = :tells, asking_id = :asking,
                            code_fingerprint = null
                        where id = :id
                        and state = 'WRITTEN'
                        """)
                        .param("words", sealed(id, words))
                        .param("tells", tells)
                        .param("asking", asking.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Refused or over: that there was one stays for its writer, what it said is gone. */
    void close(ReferralId id) {
        database.sql("""
                        update referral
                        set state = 'CLOSED', words_sealed = :nothing, code_fingerprint = null, asking_id = null
                        where id = :id
                        """)
                .param("nothing", sealed(id, ""))
                .param("id", id.value())
                .update();
    }

    void takenUp(AskingId asking) {
        database.sql("select id from referral where asking_id = :asking")
                .param("asking", asking.value())
                .query((row, number) -> new ReferralId(row.getObject("id", UUID.class)))
                .list()
                .forEach(id -> database.sql("""
                                update referral
                                set state = 'TAKEN_UP', words_sealed = :nothing, asking_id = null
                                where id = :id
                                """)
                        .param("nothing", sealed(id, ""))
                        .param("id", id.value())
                        .update());
    }

    /** What the person let stand, for those who decide. */
    Optional<String> words(AskingId asking) {
        return database
                .sql(COLUMNS + "where asking_id = :asking and state = 'CONSENTED'")
                .param("asking", asking.value())
                .query(this::referral)
                .list()
                .stream()
                .findFirst()
                .map(Referral::words);
    }

    /** Expired, or belonging to a request that is gone or decided. */
    List<ReferralId> over(Instant now) {
        return database.sql("""
                        select r.id
                        from referral r
                        left join asking a on a.id = r.asking_id
                        where r.state = 'WRITTEN' and r.expires_at <= :now
                        or r.state = 'CONSENTED' and (a.id is null or a.state = 'NOT_NOW')
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ReferralId(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(PersonaId writer) {
        database.sql("delete from referral where persona_id = :writer")
                .param("writer", writer.value())
                .update();
    }

    private byte[] sealed(ReferralId id, String words) {
        return seal.seal(words, "referral " + id.text());
    }

    private byte[] fingerprint(PaperCode code) {
        return seal.fingerprint(code.reveal(), "referral on paper");
    }

    private Referral referral(ResultSet row, int number) throws SQLException {
        var id = new ReferralId(row.getObject("id", UUID.class));
        return new Referral(
                id,
                new GroupId(row.getObject("group_id", UUID.class)),
                seal.open(row.getBytes("words_sealed"), "referral " + id.text()),
                Referral.State.valueOf(row.getString("state")),
                row.getBoolean("tells"),
                row.getObject("made_on", LocalDate.class));
    }
}
