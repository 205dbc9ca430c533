package org.hearth.groups.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in from when to when, and to whom a group is offered. */
@Repository
class RoleTable {

    private final JdbcClient database;

    RoleTable(JdbcClient database) {
        this.database = database;
    }

    /** Those who stand in today or later, by their first day. */
    List<StandIn> standIns(GroupId group, LocalDate today) {
        return database.sql("""
                        select persona_id, from_day, until_day
                        from stand_in
                        where group_id = :group
                        and until_day >= :today
                        order by from_day
                        """)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new StandIn(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    void put(GroupId group, StandIn standIn) {
        database.sql("""
                        insert into stand_in (group_id, persona_id, from_day, until_day)
                        values (:group, :persona, :from, :until)
                        on conflict (group_id, persona_id) do update
                        set from_day = excluded.from_day, until_day = excluded.until_day
                        """)
                .param("group", group.value())
                .param("persona", standIn.persona().value())
                .param("from", standIn.from())
                .param("until", standIn.until())
                .update();
    }

    boolean removeStandIn(GroupId group, PersonaId persona) {
        return database.sql("delete from stand_in where group_id = :group and persona_id = :persona")
                        .param("group", group.value())
                        .param("persona", persona.value())
                        .update()
                == 1;
    }

    Optional<Offer> offer(GroupId group) {
        return database.sql("select from_persona, to_persona, stays_as from hand_over where group_id = :group")
                .param("group", group.value())
                .query((row, number) -> new Offer(
                        new PersonaId(row.getObject("from_persona", UUID.class)),
                        new PersonaId(row.getObject("to_persona", UUID.class)),
                        Role.valueOf(row.getString("stays_as"))))
                .optional();
    }

    /** A newer offer takes the place of an older one. */
    void put(GroupId group, Offer offer) {
        database.sql("""
                        insert into hand_over (group_id, from_persona, to_persona, stays_as)
                        values (:group, :from, :to, :staysAs)
                        on conflict (group_id) do update
                        set from_persona = excluded.from_persona, to_persona = excluded.to_persona,
                            stays_as = excluded.stays_as
                        """)
                .param("group", group.value())
                .param("from", offer.from().value())
                .param("to", offer.to().value())
                .param("staysAs", offer.staysAs().name())
                .update();
    }

    /** @return whether it was still there: of two who take it away at once, one does */
    boolean removeOffer(GroupId group, Offer offer) {
        return database.sql("""
                        delete from hand_over
                        where group_id = :group
                        and from_persona = :from
                        and to_persona = :to
                        """)
                        .param("group", group.value())
                        .param("from", offer.from().value())
                        .param("to", offer.to().value())
                        .update()
                == 1;
    }

    /** @param staysAs what the one who hands over will be then */
    record Offer(PersonaId from, PersonaId to, Role staysAs) {}
}
