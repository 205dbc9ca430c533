package org.hearth.live.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of what came of trying out. */
@Repository
class TechnicalCheckTable {

    private final JdbcClient sql;
    private final Seal seal;

    TechnicalCheckTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** What they asked before stays asked, unless they are ready now. */
    void put(PersonaId persona, boolean ready, Instant until) {
        sql.sql("""
                        insert into technical_check as mine (persona_id, ready, kept_until)
                        values (:persona, :ready, :until)
                        on conflict (persona_id) do update
                        set ready = excluded.ready,
                          asks = mine.asks and not excluded.ready,
                          words_sealed = case when excluded.ready then null else mine.words_sealed end,
                          kept_until = excluded.kept_until
                        """)
                .param("persona", persona.value())
                .param("ready", ready)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void ask(PersonaId persona, String words, Instant until) {
        sql.sql("""
                        insert into technical_check (persona_id, asks, words_sealed, kept_until)
                        values (:persona, true, :words, :until)
                        on conflict (persona_id) do update
                        set asks = true, words_sealed = excluded.words_sealed, kept_until = excluded.kept_until
                        """)
                .param("persona", persona.value())
                .param("words", seal.seal(EvenLength.padded(words), purpose(persona)))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<TechnicalCheck> of(Collection<PersonaId> personas) {
        return sql.sql("""
                        select persona_id, ready, asks, words_sealed
                        from technical_check
                        where persona_id = any (:personas)
                        """)
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** Of a group, who needs help: who, and no more. */
    List<PersonaId> needHelp(GroupId group) {
        return sql.sql("""
                        select persona_id
                        from technical_check
                        join membership using (persona_id)
                        where group_id = :group
                        and ended_on is null
                        and (asks or not coalesce(ready, true))
                        """)
                .param("group", group.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }

    void remove(PersonaId persona) {
        sql.sql("delete from technical_check where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    void removeOver(Instant now) {
        sql.sql("delete from technical_check where kept_until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private TechnicalCheck read(ResultSet row, int number) throws SQLException {
        var persona = new PersonaId(row.getObject("persona_id", UUID.class));
        @Nullable Boolean ready = row.getObject("ready", Boolean.class);
        byte @Nullable [] words = row.getBytes("words_sealed");
        return new TechnicalCheck(
                persona,
                Optional.ofNullable(ready),
                row.getBoolean("asks"),
                words == null ? "" : seal.open(words, purpose(persona)).strip());
    }

    private static String purpose(PersonaId persona) {
        return "live.check:" + persona.text();
    }
}
