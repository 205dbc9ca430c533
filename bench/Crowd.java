import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

/** Looking whether enough people share a place before it is shown, in one group of a thousand and a hundred thousand. */
final class Crowd {

    private static final int MEMBERS = 100_000;
    private static final int WARM = 5;
    private static final int MEASURED = 20;

    /** What the check takes to be counted at each look, by an index made for it. */
    private static final String COUNTED = """
        select f.n, count(s.persona_id) from statement t cross join unnest(t.fingerprints) with ordinality f (print, n) \
        left join bench_said s on s.group_id = t.group_id and s.fingerprint = f.print \
        where t.persona_id = '%s' group by f.n order by f.n\
        """;

    private static final String[] LARGE = {"persona", "membership", "agreement", "statement"};

    private final Hearth hearth;
    private final Visitor member;
    private final String group;
    private final String persona;

    /** @param member of the first group alone, who says where they live */
    Crowd(Hearth hearth, Visitor member) throws SQLException, IOException {
        this.hearth = hearth;
        this.member = member;
        this.group = "/groups/" + Community.path(member.get("/groups"), "/groups/([\\w-]{22})");
        var place = group + "/me/place";
        member.submit(member.get(place + "?name=Narvik"), place, Map.of("place", "no-18-narvik"));
        this.persona = persona();
    }

    private String persona() throws SQLException, IOException {
        try (var connection = Filling.administration(hearth);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select persona_id from statement s where group_id = md5('group1')::uuid")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void report(Report report) throws IOException, SQLException, InterruptedException {
        report.heading("Whether enough people share a place, one group of %,d".formatted(MEMBERS));
        report.columns(
                "members of the group",
                "preview p50 ms",
                "p99 ms",
                "its queries",
                "PostgreSQL, ms",
                "the check, ms",
                "the plain count, ms",
                "check to count");
        fill(1, MEMBERS / 100);
        row(report, MEMBERS / 100);
        fill(MEMBERS / 100 + 1, MEMBERS);
        row(report, MEMBERS);
    }

    private void row(Report report, int members) throws IOException, SQLException, InterruptedException {
        var preview = group + "/me/steps/preview?what=place&audience=group";
        var times = new ArrayList<Double>();
        var before = 0L;
        for (int request = 0; request < WARM + MEASURED; request++) {
            if (request == WARM) {
                before = Cpu.ofFamily(hearth.database);
            }
            var began = System.nanoTime();
            member.get(preview);
            times.add((System.nanoTime() - began) / 1e6);
        }
        var spent = (Cpu.ofFamily(hearth.database) - before) / (double) MEASURED;
        var warm = times.subList(WARM, times.size());
        var queries = Queries.of(hearth, () -> member.get(preview));
        var check = queries.only("crowd_edition").alone("crowd-check-" + members);
        var count = Queries.plain(hearth, COUNTED.formatted(persona)).alone("crowd-count-" + members);
        report.row(
                members,
                Report.milliseconds(Report.percentile(warm, 0.5)),
                Report.milliseconds(Report.percentile(warm, 0.99)),
                queries.count(),
                Report.milliseconds(spent),
                "%.3f".formatted(check),
                "%.3f".formatted(count),
                "%.2f".formatted(check / count));
    }

    /** One in twenty shares the member's town, the others live in five hundred others; all in one country. */
    private void fill(int first, int last) throws SQLException, IOException {
        Progress.say("filling one group with %,d members".formatted(last));
        try (var filling = last - first < 10_000 ? new Filling(hearth) : new Filling(hearth, LARGE)) {
            filling.execute("""
                insert into persona (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed,
                    owner_slot)
                select md5('crowd' || m)::uuid, md5('group1')::uuid, 'One of many ' || m, 'oneofmany' || translate(m::text, '0123456789', 'abcdefghij'), m,
                    sha256(('crowd' || m)::bytea), repeat('s', 128)::bytea, sha256(('crowd slot' || m)::bytea)
                from generate_series(%d, %d) m
                """.formatted(first, last));
            filling.execute("""
                insert into membership (group_id, persona_id, role)
                select md5('group1')::uuid, md5('crowd' || m)::uuid, 'MEMBER'
                from generate_series(%d, %d) m
                """.formatted(first, last));
            filling.execute("""
                insert into agreement (group_id, persona_id, version)
                select md5('group1')::uuid, md5('crowd' || m)::uuid, 1
                from generate_series(%d, %d) m
                """.formatted(first, last));
            filling.execute("""
                insert into statement (persona_id, group_id, said_sealed, fingerprints, counted)
                select md5('crowd' || m)::uuid, s.group_id, s.said_sealed,
                    case when m %% 20 = 0 then s.fingerprints else array[sha256(('town' || m %% 500)::bytea),
                        sha256(('county' || m %% 11)::bytea), s.fingerprints[3], s.fingerprints[4],
                        '', '', '', '', ''] end,
                    true
                from statement s, generate_series(%d, %d) m
                where s.persona_id = '%s'
                """.formatted(first, last, persona));
            filling.execute("update statement set counted = true where persona_id = '" + persona + "'");
            filling.execute("drop table if exists bench_said");
            filling.execute("""
                create table bench_said as
                select s.group_id, f as fingerprint, s.persona_id from statement s, unnest(s.fingerprints) f
                where length(f) > 0
                """);
            filling.execute("create index on bench_said (group_id, fingerprint) include (persona_id)");
            filling.execute("grant select on bench_said to hearth_app");
            filling.execute("""
                insert into crowd (group_id, fingerprint, members)
                select group_id, fingerprint, count(*) from bench_said group by group_id, fingerprint
                on conflict (group_id, fingerprint) do update set members = excluded.members, arriving = 0
                """);
            filling.finish();
        }
    }
}
