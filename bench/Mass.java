import java.io.IOException;
import java.sql.SQLException;

/** Many groups with their people, straight into the tables: by forms it would take a day. */
final class Mass {

    static final int MEMBERS_OF_A_GROUP = 100;

    private static final String[] OF_A_GROUP = {"""
        insert into support_group (id, name, purpose, language, submission, visibility, led_by, admission,
            formats, times, access, needs)
        select md5('group' || n)::uuid,
            (array['River','Lantern','Harbour','Kettle','Meadow','Winter','Garden','Window'])[1 + n %% 8] || ' ' || n,
            'We meet by the ' || (array['river','lantern','harbour','kettle'])[1 + n / 8 %% 4]
                || ' and speak of what word' || n %% 997 || ' leaves behind, in word' || n %% 89 || '.',
            (array['en','en','en','nb','nb','de','fr','es','ar','pl'])[1 + n / 3 %% 10],
            md5('submission' || n)::uuid,
            (array['LISTED','LISTED','SEARCHABLE','HIDDEN'])[1 + n / 5 %% 4],
            (array['PEERS','PROFESSIONALS','BOTH'])[1 + n / 7 %% 3],
            (array['OPEN','REQUEST','INVITATION','REFERRAL'])[1 + n / 11 %% 4],
            (array['{TALK}','{TALK,LIVE}','{CAFE}','{CAFE,TALK}'])[1 + n / 13 %% 4]::text[],
            (array['{EVENING}','{NIGHT}','{DAY,WEEKEND}'])[1 + n / 17 %% 3]::text[],
            (array['{}','{CAPTIONS}','{STEP_FREE,QUIET}'])[1 + n / 19 %% 3]::text[],
            array['need' || n %% 300, 'need' || n %% 31]
        from generate_series(%d, %d) n
        """, """
            insert into ground_rules (group_id, version, body)
            select md5('group' || n)::uuid, 1, 'What is said here stays here.'
            from generate_series(%d, %d) n
            """, """
            insert into chapter (id, group_id, place)
            select md5('chapter' || n)::uuid, md5('group' || n)::uuid,
                (array['no-18-bodo','no-18-narvik','no-46-bergen','no-50-trondheim','no-55-tromso'])[1 + n / 23 %% 5]
            from generate_series(%d, %d) n
            where n %% 3 = 0
            """, """
            insert into meeting (id, group_id, topic, words, starts_at, length_minutes, zone, submission)
            select md5('meeting' || n)::uuid, md5('group' || n)::uuid, 'An evening', '', now() + n %% 90 * interval '1 day' +
                interval '1 hour', 60, 'Europe/Oslo', md5('meeting submission' || n)::uuid
            from generate_series(%d, %d) n
            """};

    private static final String[] OF_ITS_PEOPLE = {"""
        insert into persona (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed, owner_slot)
        select md5('persona' || n || '/' || m)::uuid, md5('group' || n)::uuid, 'Person ' || m, 'person' || translate(m::text, '0123456789', 'abcdefghij'), m,
            sha256(('owner' || n || '/' || m)::bytea), repeat('s', 128)::bytea, sha256(('slot' || n || '/' || m)::bytea)
        from generate_series(%d, %d) n, generate_series(1, %d) m
        """, """
            insert into membership (group_id, persona_id, role)
            select md5('group' || n)::uuid, md5('persona' || n || '/' || m)::uuid, 'MEMBER'
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """, """
            insert into agreement (group_id, persona_id, version)
            select md5('group' || n)::uuid, md5('persona' || n || '/' || m)::uuid, 1
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """};

    /** Of each there are as many as a tenth of the members. */
    private static final String[] BESIDE = {"""
        insert into thread (id, group_id, title, moved, posts)
        select md5('thread' || n || '/' || m)::uuid, md5('group' || n)::uuid, 'Evening ' || m, 100000000 + n * 100 + m, 1
        from generate_series(%d, %d) n, generate_series(1, %d) m
        """, """
            insert into post (id, place, thread_id, persona_id, number, body, written_at,
                submission)
            select md5('post' || n || '/' || m)::uuid, 100000000 + n * 100 + m, md5('thread' || n || '/' || m)::uuid,
                md5('persona' || n || '/' || m)::uuid, 1, 'Still awake.', now(), md5('post submission' || n || '/' || m)::uuid
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """, """
            insert into account (address_fingerprint, address_sealed)
            select sha256(('account' || n || '/' || m)::bytea), sha256('sealed')
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """, """
            insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
                expiry_time, principal_name)
            select md5('session' || n || '/' || m)::uuid::text, md5('id' || n || '/' || m)::uuid::text,
                extract(epoch from now()) * 1000, extract(epoch from now()) * 1000, 1296000,
                extract(epoch from now()) * 1000 + 1296000000, 'm' || n || '/' || m
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """, """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            select md5('session' || n || '/' || m)::uuid::text, a, 'x'
            from generate_series(%d, %d) n, generate_series(1, %d) m, unnest(array['a', 'b', 'c', 'd']) a
            """, """
            insert into asking (id, group_id, account_fingerprint, account_slot, account_sealed, language, state,
                asked_at)
            select md5('asking' || n || '/' || m)::uuid, md5('group' || n)::uuid, sha256(('asks' || n || '/' || m)::bytea),
                sha256(('asks slot' || n || '/' || m)::bytea), repeat('s', 64)::bytea, 'en', 'ASKED', now()
            from generate_series(%d, %d) n, generate_series(1, %d) m
            """};

    private static final String[] LARGE = {
        "persona",
        "membership",
        "agreement",
        "thread",
        "post",
        "asking",
        "account",
        "spring_session",
        "spring_session_attributes"
    };

    /** What the triggers of a group would do. */
    private static final String LISTED = "select list_group(md5('group' || n)::uuid) from generate_series(%d, %d) n";

    /** So that Hearth does not go through them all while it is being measured. */
    private static final String LOOKED_AT = """
        insert into group_life (group_id, looked_on)
        select md5('group' || n)::uuid, current_date + 1 from generate_series(%d, %d) n
        on conflict (group_id) do update set looked_on = excluded.looked_on
        """;

    private final Hearth hearth;

    Mass(Hearth hearth) {
        this.hearth = hearth;
    }

    /** The first few go past every key and trigger; those that come by the thousands are made in the same way and do not. */
    void fill(int first, int last) throws SQLException, IOException {
        var many = last - first >= 1_000;
        Progress.say("filling %,d groups with %,d members each".formatted(last - first + 1, MEMBERS_OF_A_GROUP));
        try (var filling = many ? new Filling(hearth, LARGE) : new Filling(hearth)) {
            for (var rows : OF_A_GROUP) {
                filling.execute(rows.formatted(first, last));
            }
            if (many) {
                filling.execute(LISTED.formatted(first, last));
            }
            filling.execute(LOOKED_AT.formatted(first, last));
            for (var rows : OF_ITS_PEOPLE) {
                filling.execute(rows.formatted(first, last, MEMBERS_OF_A_GROUP));
            }
            for (var rows : BESIDE) {
                filling.execute(rows.formatted(first, last, MEMBERS_OF_A_GROUP / 10));
            }
            filling.finish();
        }
    }
}
