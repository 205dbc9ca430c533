package org.hearth.directory.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches among the listed groups, each condition by an index of its own. */
@Repository
class SearchTable {

    private static final List<String> LANGUAGES =
            List.of("english", "norwegian", "german", "french", "spanish", "arabic", "simple");

    /** The words in each language there is: nobody is asked in which one they typed. */
    private static final String ALL_WORDS = LANGUAGES.stream()
            .map(language -> "plainto_tsquery('" + language + "', :words)")
            .collect(Collectors.joining(" || ", "(", ")"));

    private static final String SOME_WORDS = LANGUAGES.stream()
            .map(language ->
                    "cast(replace(cast(plainto_tsquery('" + language + "', :words) as text), '&', '|') as tsquery)")
            .collect(Collectors.joining(" || ", "(", ")"));

    /**
     * So many that come close are enough to choose from. Likeness is computed for each, at some microseconds; hidden in a
     * query of its own, the words are not compared with samples besides, to plan.
     */
    private static final int CLOSE = 100;

    private final JdbcClient database;

    SearchTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * For the rest of the transaction: how alike words must be, and plans by index made for the values at hand, since others
     * read the whole list where a rare word has three groups.
     */
    void prepare() {
        database.sql("""
                        select set_config('pg_trgm.word_similarity_threshold', '0.4', true),
                            set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', 'off', true)
                        """).query().singleRow();
    }

    /** @param after the last one shown; nothing comes after one that is not listed */
    List<GroupId> find(Wish wish, Reach reach, Step step, LocalDate today, Optional<GroupId> after, int atMost) {
        var query = database.sql(Stream.of(
                                fit(step.fit()),
                                "select l.group_id",
                                step.fit() == Step.Fit.ANYHOW ? "from listing l" : "from fitting l",
                                "where (l.ends_on is null or l.ends_on >= :today)",
                                wish.tags().isEmpty() ? "" : "and l.tags @> cast(:tags as text[])",
                                wish.room() ? "and l.has_room" : "",
                                near(step.near()),
                                after.isEmpty() ? "" : """
                                        and (l.sort, l.group_id) > (
                                            select c.sort, c.group_id
                                            from listing c
                                            where c.group_id = :after)""",
                                "order by l.sort, l.group_id",
                                "limit :atMost")
                        .filter(clause -> !clause.isEmpty())
                        .collect(Collectors.joining("\n")))
                .param("today", today)
                .param("tags", wish.tags().toArray(String[]::new))
                .param("here", reach.here().toArray(String[]::new))
                .param("around", reach.around().toArray(String[]::new))
                .param("words", wish.words())
                .param("after", after.map(GroupId::value).orElse(null))
                .param("atMost", atMost);
        return query.query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    private static String near(Step.Near near) {
        return switch (near) {
            case ANYWHERE -> "";
            case HERE -> "and l.places && cast(:here as text[])";
            case AROUND -> "and l.places && cast(:around as text[]) and not l.places && cast(:here as text[])";
            case ONLINE ->
                "and l.tags @> '{online}' and not l.places && cast(:around as text[])"
                        + " and not l.places && cast(:here as text[])";
        };
    }

    /** Materialised: the planner thinks words in seven languages common, and would walk the whole list for them. */
    private static String fit(Step.Fit fit) {
        return switch (fit) {
            case ANYHOW -> "";
            case BY_NAME -> fitting("where l.heading_words @@ " + ALL_WORDS);
            case BY_PURPOSE ->
                fitting("where l.all_words @@ " + ALL_WORDS + " and not l.heading_words @@ " + ALL_WORDS);
            case NEARLY -> fitting("""
                        where l.group_id in (
                            (select s.group_id from listing s where s.all_words @@ %s limit %d)
                            union
                            (select a.group_id from listing a where (select lower(:words)) <%% a.heading limit %d))\
                        """.formatted(SOME_WORDS, CLOSE, CLOSE));
        };
    }

    private static String fitting(String where) {
        return "with fitting as materialized (select l.group_id, l.sort, l.ends_on, l.has_room, l.tags, l.places from listing l "
                + where + ")";
    }

    /** Moves when a listed group changes. */
    long change() {
        return database.sql("select last_value from listing_change")
                .query(Long.class)
                .single();
    }

    /** What listed groups say people come for, in alphabetical order. */
    Choices choices() {
        List<String> tags =
                database.sql("""
                        select distinct tag
                        from listing, unnest(tags) as tag
                        where tag like 'need:%' or tag like 'language:%'
                        order by tag
                        """).query((row, number) -> row.getString(1)).list();
        return new Choices(of(tags, "need:"), of(tags, "language:"));
    }

    private static List<String> of(Collection<String> tags, String kind) {
        return tags.stream()
                .filter(tag -> tag.startsWith(kind))
                .map(tag -> tag.substring(kind.length()))
                .toList();
    }

    /** @param here codes of the place and all within it @param around those of the wider place round it */
    record Reach(List<String> here, List<String> around) {

        static final Reach NOWHERE = new Reach(List.of(), List.of());
    }
}
