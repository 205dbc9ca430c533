package org.hearth.contact.chain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part, sealed. */
@Repository
class PlaceTable {

    private final JdbcClient database;

    PlaceTable(JdbcClient database) {
        this.database = database;
    }

    record Place(UUID id, PersonaId persona, byte[] called, boolean withPseudonym) {}

    void add(UUID id, Viewer viewer, byte[] called, boolean withPseudonym, long rank) {
        database.sql("""
                        insert into chain_place (id, group_id, persona_id, called_sealed, with_pseudonym, rank)
                        values (:id, :group, :persona, :sealed, :pseudonym, :rank)
                        on conflict (persona_id) do nothing
                        """)
                .param("id", id)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .param("sealed", called)
                .param("pseudonym", withPseudonym)
                .param("rank", rank)
                .update();
    }

    void change(UUID id, byte[] called, boolean withPseudonym) {
        database.sql("update chain_place set called_sealed = :sealed, with_pseudonym = :pseudonym where id = :id")
                .param("id", id)
                .param("sealed", called)
                .param("pseudonym", withPseudonym)
                .update();
    }

    void remove(PersonaId persona) {
        database.sql("delete from chain_place where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    Optional<Place> of(PersonaId persona) {
        return of(List.of(persona)).stream().findFirst();
    }

    List<Place> of(Collection<PersonaId> personas) {
        return database.sql("""
                        select id, persona_id, called_sealed, with_pseudonym
                        from chain_place
                        where persona_id = any(:personas)
                        """)
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        row.getBytes("called_sealed"),
                        row.getBoolean("with_pseudonym")))
                .list();
    }

    /** In the chain's order. */
    List<PersonaId> in(GroupId group) {
        return database.sql("""
                        select persona_id
                        from chain_place
                        where group_id = :group
                        order by rank, id
                        """)
                .param("group", group.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list();
    }
}
