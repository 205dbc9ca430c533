package org.hearth.groups.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.groups.Chapter;
import org.hearth.groups.ChapterId;
import org.hearth.groups.Chapters;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.places.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chapters, and the one that each person chose. */
@Repository
class ChapterTable implements Chapters {

    private final JdbcClient database;

    ChapterTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Chapter> of(GroupId group) {
        return database.sql("select id, place from chapter where group_id = :group order by place")
                .param("group", group.value())
                .query(ChapterTable::chapter)
                .list();
    }

    @Override
    public Optional<Chapter> chosen(GroupId group, PersonaId persona) {
        return database.sql("""
                        select c.id, c.place
                        from membership m
                        join chapter c on c.id = m.chapter_id
                        where m.group_id = :group
                        and m.persona_id = :persona
                        and m.ended_on is null
                        """)
                .param("group", group.value())
                .param("persona", persona.value())
                .query(ChapterTable::chapter)
                .optional();
    }

    void add(GroupId group, PlaceId place) {
        database.sql("""
                        insert into chapter (id, group_id, place)
                        values (:id, :group, :place)
                        on conflict do nothing
                        """)
                .param("id", ChapterId.random().value())
                .param("group", group.value())
                .param("place", place.code())
                .update();
    }

    boolean remove(GroupId group, ChapterId chapter) {
        return database.sql("delete from chapter where id = :chapter and group_id = :group")
                        .param("chapter", chapter.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }

    /** Nobody else chooses in this group until the transaction ends. */
    void lock(GroupId group) {
        database.sql("select id from chapter where group_id = :group order by id for update")
                .param("group", group.value())
                .query((row, number) -> "")
                .list();
    }

    /** One that is not of this group chooses none. */
    void choose(Viewer viewer, Optional<ChapterId> chapter) {
        database.sql("""
                        update membership
                        set chapter_id = chosen.id,
                            chapter_counted = chapter_counted and chapter_id is not distinct from chosen.id
                        from (select (select id from chapter where id = :chapter and group_id = :group) as id) chosen
                        where group_id = :group
                        and persona_id = :persona
                        """)
                .param("chapter", chapter.map(ChapterId::value).orElse(null), java.sql.Types.OTHER)
                .param("group", viewer.group().value())
                .param("persona", viewer.persona().value())
                .update();
    }

    /** How many people here have chosen anew since the last settling. */
    int waiting(GroupId group) {
        return database.sql("""
                        select count(*)
                        from membership
                        where group_id = :group
                        and ended_on is null
                        and not chapter_counted
                        """)
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    /** What is said of each chapter's people until the next settling. */
    void settle(GroupId group, Map<ChapterId, Integer> said) {
        database.sql("update chapter set people_said = 0 where group_id = :group and people_said > 0")
                .param("group", group.value())
                .update();
        said.forEach((chapter, people) -> database.sql("update chapter set people_said = :people where id = :chapter")
                .param("people", people)
                .param("chapter", chapter.value())
                .update());
        database.sql("update membership set chapter_counted = true where group_id = :group and not chapter_counted")
                .param("group", group.value())
                .update();
    }

    /** As settled; those of which nothing is said are not in it. */
    Map<ChapterId, Integer> said(GroupId group) {
        var said = new HashMap<ChapterId, Integer>();
        database.sql("select id, people_said from chapter where group_id = :group and people_said > 0")
                .param("group", group.value())
                .query((row, number) ->
                        said.put(new ChapterId(row.getObject("id", UUID.class)), row.getInt("people_said")))
                .list();
        return said;
    }

    /** How many chose each; those who chose none are not in it. */
    Map<ChapterId, Integer> sizes(GroupId group) {
        var sizes = new HashMap<ChapterId, Integer>();
        database.sql("""
                        select chapter_id, count(*) as people
                        from membership
                        where group_id = :group
                        and ended_on is null
                        and chapter_id is not null
                        group by chapter_id
                        """)
                .param("group", group.value())
                .query((row, number) ->
                        sizes.put(new ChapterId(row.getObject("chapter_id", UUID.class)), row.getInt("people")))
                .list();
        return sizes;
    }

    int present(GroupId group) {
        return database.sql("select count(*) from membership where group_id = :group and ended_on is null")
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    private static Chapter chapter(ResultSet row, int number) throws SQLException {
        return new Chapter(new ChapterId(row.getObject("id", UUID.class)), new PlaceId(row.getString("place")));
    }
}
