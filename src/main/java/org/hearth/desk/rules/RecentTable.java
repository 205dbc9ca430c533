package org.hearth.desk.rules;

import java.util.List;
import org.hearth.forum.ReadableBy;
import org.hearth.groups.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written lately, to try a rule against. */
@Repository
class RecentTable {

    private final JdbcClient database;

    RecentTable(JdbcClient database) {
        this.database = database;
    }

    /** What the viewer may read; by thread_group_moved and post_number_key. */
    List<String> texts(Viewer viewer, int atMost) {
        return database.sql("""
                        select p.body
                        from thread t
                        join post p on p.thread_id = t.id
                        where p.body <> ''
                        and p.standing = 'shown'
                        and """ + " " + ReadableBy.VIEWER + """
                        order by t.moved desc, p.number desc
                        limit :atMost
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("atMost", atMost)
                .query((row, number) -> row.getString("body"))
                .list();
    }
}
