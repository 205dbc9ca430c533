package org.hearth.forum.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.forum.PostId;
import org.hearth.forum.ReadableBy;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds posts by the numbers that stand in for their words, the newest first. */
@Repository
class FindTable {

    /** A word that one post in fifty has is found among so many; looking through them takes a millisecond. */
    private static final int NEWEST = 1_000;

    /** Kept apart, so that no plan begins with all that have a common word. */
    private static final String HITS = """
            select p.id, p.thread_id, t.title, p.persona_id, p.body, p.note, p.written_at, n.place
            from (
                select post_id, place
                from found
                order by place desc) n
            join post p on p.id = n.post_id
            join thread t on t.id = p.thread_id
            where not p.taken_back
            and (p.standing = 'shown' or p.persona_id = :reader)
            and p.written_at >= :since
            and
            """ + ReadableBy.VIEWER + """
            order by n.place desc
            limit :atMost
            """;

    private final JdbcClient database;

    FindTable(JdbcClient database) {
        this.database = database;
    }

    /** Where one looks. */
    enum Among {
        NEWEST_POSTS,
        /** Those of its last stretches of places. */
        NEWER_POSTS,
        ALL_POSTS,
        OWN_POSTS,
        THREAD
    }

    /** A word as it is looked for. @param stems for marking it @param keys those that stand in for it */
    record Term(List<String> stems, Long[] keys) {}

    /** @param exact whether a post must have all keys of each, or one of each */
    record Terms(List<Term> each, boolean exact) {

        String condition() {
            return IntStream.range(0, each.size())
                    .mapToObj(number -> "keys " + (exact ? "@>" : "&&") + " cast(:keys" + number + " as bigint[])")
                    .collect(Collectors.joining(" and "));
        }

        List<String> stems() {
            return each.stream()
                    .flatMap(term -> term.stems().stream())
                    .map(Excerpt::plain)
                    .toList();
        }
    }

    record Found(
            PostId post,
            ThreadId thread,
            String title,
            Optional<PersonaId> author,
            String body,
            String note,
            Instant writtenAt,
            long place) {}

    /** For the rest of the transaction: plans made for the words at hand, by index. */
    void prepare() {
        database.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', 'off', true),
                            set_config('jit', 'off', true)
                        """).query().singleRow();
    }

    String language(GroupId group) {
        return database.sql("select language from support_group where id = :group")
                .param("group", group.value())
                .query(String.class)
                .single();
    }

    /** What stands in for each of these words; nothing for those that nearly every text has. */
    List<Term> terms(GroupId group, String language, Collection<String> words) {
        return database
                .sql("""
                        select tsvector_to_array(words_of(:language, word)) as stems,
                            word_keys(:group, :language, word) as keys
                        from unnest(cast(:words as text[])) with ordinality as typed (word, number)
                        order by number
                        """)
                .param("group", group.value())
                .param("language", language)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> new Term(List.of(strings(row, "stems")), longs(row, "keys")))
                .list()
                .stream()
                .filter(term -> term.keys().length > 0)
                .toList();
    }

    /**
     * Those of these words that stand anywhere in the group. The common ones are among the newest posts; asking the index
     * for one of them would have it gather all posts with it.
     */
    Term written(GroupId group, String language, Collection<String> words) {
        return database.sql("""
                        with near as materialized (
                            select stem, word_key(:group, stem) as key
                            from unnest(tsvector_to_array(words_of(:language, :words))) as stem),
                        common as materialized (
                            select distinct near.key
                            from (
                                select keys
                                from post_words
                                where group_id = :group
                                order by place desc
                                limit :newest) w
                            cross join unnest(w.keys) as its (key)
                            join near on near.key = its.key)
                        select coalesce(array_agg(stem), '{}') as stems, coalesce(array_agg(key), '{}') as keys
                        from near
                        where case
                            when key in (select key from common) then true
                            else exists (
                                select from post_words w
                                where w.keys @> array[near.key])
                            end
                        """)
                .param("group", group.value())
                .param("language", language)
                .param("words", String.join(" ", words))
                .param("newest", NEWEST)
                .query((row, number) -> new Term(List.of(strings(row, "stems")), longs(row, "keys")))
                .single();
    }

    /** Whether there are more than the newest to be looked at. */
    boolean deeper(GroupId group, long before) {
        return database.sql("""
                        select exists (
                            select from post_words
                            where group_id = :group
                            and place < :before
                            order by place desc
                            offset :newest
                            limit 1)
                        """)
                .param("group", group.value())
                .param("before", before)
                .param("newest", NEWEST)
                .query(Boolean.class)
                .single();
    }

    List<Found> find(
            Viewer viewer,
            Terms terms,
            Among among,
            Optional<ThreadId> thread,
            Instant since,
            long before,
            int atMost) {
        var query = database.sql(found(among, terms.condition()) + HITS)
                .params(ReadableBy.parameters(viewer))
                .param("thread", thread.map(ThreadId::value).orElse(null), java.sql.Types.OTHER)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("before", before)
                .param("newest", NEWEST)
                .param("atMost", atMost);
        for (var number = 0; number < terms.each().size(); number++) {
            query = query.param("keys" + number, terms.each().get(number).keys());
        }
        return query.query(FindTable::hit).list();
    }

    private static String found(Among among, String condition) {
        var from = switch (among) {
            case NEWEST_POSTS -> """
                            from (
                                select post_id, place, keys
                                from post_words
                                where group_id = :readersGroup
                                and place < :before
                                order by place desc
                                limit :newest) w
                            where\s""";
            case NEWER_POSTS -> """
                            from post_words
                            where keys && (
                                select array[stretch_key(:readersGroup, max(place)),
                                    stretch_key(:readersGroup, max(place) - 16384)]
                                from post_words
                                where group_id = :readersGroup
                                and place < :before)
                            and place < :before
                            and\s""";
            case ALL_POSTS -> "from post_words where place < :before and ";
            case OWN_POSTS -> one("persona_id = :reader");
            case THREAD -> one("thread_id = :thread");
        };
        return "with found as materialized (select post_id, place " + from + condition + ")\n";
    }

    /** Post by post: those of one person or one thread are few beside those with a common word. */
    private static String one(String condition) {
        return """
                from (
                    select id
                    from post
                    where %s
                    offset 0) few
                cross join lateral (
                    select post_id, place, keys
                    from post_words
                    where post_id = few.id
                    offset 0) w
                where place < :before
                and\s""".formatted(condition);
    }

    /** Readable threads with some of these words in their titles, those with most of them first. */
    List<LikeFragment.Like> like(Viewer viewer, Term words, int least, int atMost) {
        return database.sql("""
                        with alike as materialized (
                            select post_id, place, (
                                select count(*)
                                from unnest(title_keys) as key
                                where key = any(cast(:keys as bigint[]))) as fit
                            from post_words
                            where title_keys && cast(:keys as bigint[])
                            and title_keys <> '{}')
                        select t.id, t.title, t.posts
                        from alike
                        join post p on p.id = alike.post_id
                        join thread t on t.id = p.thread_id
                        where alike.fit >= :least
                        and p.number = 1
                        and t.title <> ''
                        and
                        """ + ReadableBy.VIEWER + """
                        order by alike.fit desc, alike.place desc
                        limit :atMost
                        """)
                .params(ReadableBy.parameters(viewer))
                .param("keys", words.keys())
                .param("least", least)
                .param("atMost", atMost)
                .query((row, number) -> new LikeFragment.Like(
                        new ThreadId(row.getObject("id", UUID.class)), row.getString("title"), row.getInt("posts")))
                .list();
    }

    private static Found hit(ResultSet row, int number) throws SQLException {
        return new Found(
                new PostId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                row.getString("title"),
                Optional.ofNullable(row.getObject("persona_id", UUID.class)).map(PersonaId::new),
                row.getString("body"),
                row.getString("note"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getLong("place"));
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Long[] longs(ResultSet row, String column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }
}
