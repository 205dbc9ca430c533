package org.hearth.forum.support;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.forum.PostId;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said what to which post without words. */
@Repository
class SupportTable {

    private static final int PAGE = 500;

    /** @param givers empty for everybody but the writer */
    record Line(PostId post, Kind kind, boolean own, List<PersonaId> givers) {}

    record Given(UUID post, String title, Kind kind) {}

    private final JdbcClient database;

    SupportTable(JdbcClient database) {
        this.database = database;
    }

    /** One look for a whole page. @param reader nobody's id where all see the same */
    List<Line> of(Collection<PostId> posts, UUID reader) {
        return database.sql("""
                        select s.post_id, s.kind, bool_or(s.persona_id = :reader) as own,
                            array_agg(s.persona_id order by s.persona_id) filter (where p.persona_id = :reader) as givers
                        from support s
                        join post p on p.id = s.post_id
                        where s.post_id = any(:posts)
                        group by s.post_id, s.kind
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("reader", reader)
                .query((row, number) -> {
                    var givers = row.getArray("givers");
                    return new Line(
                            new PostId(row.getObject("post_id", UUID.class)),
                            Kind.of(row.getString("kind")),
                            row.getBoolean("own"),
                            givers == null
                                    ? List.of()
                                    : Arrays.stream((UUID[]) givers.getArray())
                                            .map(PersonaId::new)
                                            .toList());
                })
                .list();
    }

    Set<PersonaId> givers(PostId post) {
        return Set.copyOf(database.sql("select distinct persona_id from support where post_id = :post")
                .param("post", post.value())
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list());
    }

    /** @return whether there was one to take away */
    boolean remove(PostId post, PersonaId persona, Kind kind) {
        return database.sql("""
                                delete from support
                                where post_id = :post
                                and persona_id = :persona
                                and kind = :kind
                                """)
                        .param("post", post.value())
                        .param("persona", persona.value())
                        .param("kind", kind.stored())
                        .update()
                > 0;
    }

    /** Pressed twice at once, it is there once. */
    void add(PostId post, PersonaId persona, Kind kind) {
        database.sql("""
                        insert into support (post_id, persona_id, kind)
                        select id, :persona, :kind
                        from post
                        where id = :post
                        and standing = 'shown'
                        and not taken_back
                        on conflict do nothing
                        """)
                .param("post", post.value())
                .param("persona", persona.value())
                .param("kind", kind.stored())
                .update();
        database.sql("update post set supported = true where id = :post and not supported")
                .param("post", post.value())
                .update();
    }

    /** With the words goes what was said to them. */
    void clear(PostId post) {
        database.sql("delete from support where post_id = :post")
                .param("post", post.value())
                .update();
    }

    void forget(PersonaId persona) {
        database.sql("delete from support where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    /** By the primary key, a page at a time; what was said to posts that are gone for them is left out. */
    List<Given> by(PersonaId persona, UUID afterPost, String afterKind) {
        return database.sql("""
                        select s.post_id, t.title, s.kind
                        from support s
                        join post p on p.id = s.post_id
                        join thread t on t.id = p.thread_id
                        where s.persona_id = :persona
                        and (s.post_id, s.kind) > (:post, :kind)
                        order by s.post_id, s.kind
                        limit :page
                        """)
                .param("persona", persona.value())
                .param("post", afterPost)
                .param("kind", afterKind)
                .param("page", PAGE)
                .query((row, number) -> new Given(
                        row.getObject("post_id", UUID.class), row.getString("title"), Kind.of(row.getString("kind"))))
                .list();
    }
}
