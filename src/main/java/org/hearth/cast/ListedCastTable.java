package org.hearth.cast;

import java.time.LocalDate;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of the demonstration's groups no form asks for: since when its people have been there. */
@Repository
class ListedCastTable {

    private final JdbcClient database;

    ListedCastTable(JdbcClient database) {
        this.database = database;
    }

    void shape(GroupId group, ListedCast.Listed listed) {
        database.sql("""
                        update support_group
                        set led_by = :ledBy,
                            admission = :admission,
                            visibility = :visibility,
                            formats = string_to_array(:formats, ','),
                            times = string_to_array(:times, ','),
                            access = string_to_array(:access, ','),
                            needs = string_to_array(:needs, ','),
                            size_limit = nullif(:size, 0),
                            fee = :fee
                        where id = :group
                        """)
                .param("group", group.value())
                .param("ledBy", listed.kind().get(0))
                .param("admission", listed.kind().get(1))
                .param("visibility", listed.kind().get(2))
                .param("formats", listed.kind().get(3))
                .param("times", listed.kind().get(4))
                .param("access", listed.access())
                .param("needs", listed.needs())
                .param("size", listed.size())
                .param("fee", listed.fee())
                .update();
        for (var place : listed.places()) {
            database.sql("insert into chapter (id, group_id, place) values (:id, :group, :place)")
                    .param("id", Id.random())
                    .param("group", group.value())
                    .param("place", place)
                    .update();
        }
    }

    void joinedOn(GroupId group, LocalDate day) {
        database.sql("update membership set joined_on = :day where group_id = :group")
                .param("day", day)
                .param("group", group.value())
                .update();
    }
}
