package org.hearth.disclosure.stating;

import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.places.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a group's cafés are: one chapter a place. */
@Repository
class ChapterTable {

    private final JdbcClient database;

    ChapterTable(JdbcClient database) {
        this.database = database;
    }

    List<PlaceId> places(GroupId group) {
        return database.sql("select place from chapter where group_id = :group")
                .param("group", group.value())
                .query((row, number) -> new PlaceId(row.getString("place")))
                .list();
    }
}
