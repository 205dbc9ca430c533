package org.hearth.admission.asking;

import java.time.LocalDate;
import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a waiting list beside those who wait: when places opened, and why somebody was let in before others. */
@Repository
class WaitingTable {

    private final JdbcClient database;

    WaitingTable(JdbcClient database) {
        this.database = database;
    }

    void opened(GroupId group, LocalDate day) {
        database.sql("insert into place_opened (group_id, opened_on) values (:group, :day)")
                .param("group", group.value())
                .param("day", day)
                .update();
    }

    List<LocalDate> opened(GroupId group) {
        return database.sql("select opened_on from place_opened where group_id = :group order by opened_on")
                .param("group", group.value())
                .query((row, number) -> row.getObject("opened_on", LocalDate.class))
                .list();
    }

    void outOfOrder(GroupId group, PersonaId decider, String reason) {
        database.sql("insert into out_of_order (group_id, persona_id, reason) values (:group, :persona, :reason)")
                .param("group", group.value())
                .param("persona", decider.value())
                .param("reason", reason)
                .update();
    }

    List<Reason> reasons(GroupId group) {
        return database.sql("""
                        select reason, offered_on
                        from out_of_order
                        where group_id = :group
                        order by offered_on desc
                        limit 20
                        """)
                .param("group", group.value())
                .query((row, number) ->
                        new Reason(row.getString("reason"), row.getObject("offered_on", LocalDate.class)))
                .list();
    }

    /** Why stays, for the others who decide; who said so goes. */
    void forget(PersonaId decider) {
        database.sql("update out_of_order set persona_id = null where persona_id = :persona")
                .param("persona", decider.value())
                .update();
    }

    record Reason(String reason, LocalDate offeredOn) {}
}
