package org.hearth.contact.hands;

import java.util.List;
import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked for a hand, and who said yes. */
@Repository
class HandTable {

    private final JdbcClient database;

    HandTable(JdbcClient database) {
        this.database = database;
    }

    record Asked(PersonaId persona, Task task, boolean agreed) {}

    void ask(GroupId group, PersonaId persona, Task task) {
        database.sql("""
                        insert into lent_hand (persona_id, group_id, task)
                        values (:persona, :group, :task)
                        on conflict do nothing
                        """)
                .param("persona", persona.value())
                .param("group", group.value())
                .param("task", task.stored())
                .update();
    }

    void agree(PersonaId persona, Task task) {
        database.sql("update lent_hand set agreed = true where persona_id = :persona and task = :task")
                .param("persona", persona.value())
                .param("task", task.stored())
                .update();
    }

    void end(Viewer by, PersonaId persona, Task task) {
        database.sql("""
                        delete from lent_hand
                        where persona_id = :persona
                        and group_id = :group
                        and task = :task
                        """)
                .param("persona", persona.value())
                .param("group", by.group().value())
                .param("task", task.stored())
                .update();
    }

    boolean agreed(PersonaId persona, Task task) {
        return database.sql(
                        "select exists (select from lent_hand where persona_id = :persona and task = :task and agreed)")
                .param("persona", persona.value())
                .param("task", task.stored())
                .query(Boolean.class)
                .single();
    }

    List<Asked> of(PersonaId persona) {
        return database.sql("select persona_id, task, agreed from lent_hand where persona_id = :persona order by task")
                .param("persona", persona.value())
                .query((row, number) -> new Asked(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        Task.of(row.getString("task")),
                        row.getBoolean("agreed")))
                .list();
    }

    List<Asked> in(GroupId group) {
        return database.sql("select persona_id, task, agreed from lent_hand where group_id = :group order by task")
                .param("group", group.value())
                .query((row, number) -> new Asked(
                        new PersonaId(row.getObject("persona_id", UUID.class)),
                        Task.of(row.getString("task")),
                        row.getBoolean("agreed")))
                .list();
    }

    void forget(PersonaId persona) {
        database.sql("delete from lent_hand where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }
}
