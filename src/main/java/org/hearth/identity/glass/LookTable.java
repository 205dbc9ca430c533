package org.hearth.identity.glass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has looked at what, for the person to read. */
@Repository
class LookTable {

    private static final String SELECT = """
            select id, persona_id, what, ground, looker_id, reason_sealed, looked_at, shown_from, language
            from look
            """;

    private final JdbcClient database;
    private final Seal seal;

    LookTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Look look) {
        database.sql("""
                        insert into look (id, persona_id, what, ground, looker_id, reason_sealed, looked_at, shown_from,
                            language)
                        values (:id, :persona, :what, :ground, :looker, :reason, :at, :shownFrom, :language)
                        """)
                .param("id", look.id())
                .param("persona", look.persona().value())
                .param("what", look.what().name())
                .param("ground", look.ground().name())
                .param("looker", look.looker().map(PersonaId::value).orElse(null))
                .param("reason", seal.seal(EvenLength.padded(look.reason()), purpose(look.id())))
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("shownFrom", look.shownFrom().atOffset(ZoneOffset.UTC))
                .param("language", look.language())
                .update();
    }

    /** Those that these personas may know of by now, newest first. */
    List<Look> shown(Collection<PersonaId> personas, Instant now) {
        return database.sql(SELECT + """
                        where persona_id = any(:personas)
                        and shown_from <= :now
                        order by looked_at desc
                        """)
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::look)
                .list();
    }

    boolean anyHidden(PersonaId persona, Instant now) {
        return database.sql("select exists (select from look where persona_id = :persona and shown_from > :now)")
                .param("persona", persona.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Serves the look that runs every few minutes, by look_untold; each is taken by one. */
    List<Look> toBeTold(Instant now) {
        return database.sql(SELECT + """
                        where not told
                        and shown_from <= :now
                        for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::look)
                .list();
    }

    void told(Look look) {
        database.sql("update look set told = true where id = :id")
                .param("id", look.id())
                .update();
    }

    void forget(PersonaId persona) {
        database.sql("delete from look where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    private Look look(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        @Nullable UUID looker = row.getObject("looker_id", UUID.class);
        return new Look(
                id,
                new PersonaId(row.getObject("persona_id", UUID.class)),
                Look.What.valueOf(row.getString("what")),
                Ground.valueOf(row.getString("ground")),
                Optional.ofNullable(looker).map(PersonaId::new),
                seal.open(row.getBytes("reason_sealed"), purpose(id)).strip(),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getObject("shown_from", OffsetDateTime.class).toInstant(),
                row.getString("language"));
    }

    private static String purpose(UUID id) {
        return "look reason " + id;
    }
}
