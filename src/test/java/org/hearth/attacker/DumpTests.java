package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.kernel.mixing.Mixing;
import org.hearth.web.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody has the whole database, with what PostgreSQL itself notes of each row, and wants to know which personas belong
 * to one account, and to which. What they could guess nevertheless stands in docs/decisions/sealed-personas.md.
 */
@AttackerTest
class DumpTests {

    private static final int PEOPLE = 8;

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    Mixing mixing;

    @Autowired
    JdbcClient database;

    private record Person(AccountId account, String address, UUID here, UUID there) {}

    private final List<Person> crowd = new ArrayList<>();

    /** All by pages, one after the other into both groups, each leaving what can be left. */
    @BeforeEach
    void aCrowdInTwoGroups() {
        var here = people.gather(Cast.LONG_NIGHTS);
        var there = people.gather(Cast.AFTER);
        for (int number = 0; number < PEOPLE; number++) {
            var address = UUID.randomUUID() + "@example.org";
            var visitor = people.nobody();
            var one = walkIn(visitor, here, address, "Otter " + number, true);
            var other = walkIn(visitor, there, address, "Heron " + number, false);
            crowd.add(new Person(people.account(address), address, one, other));
        }
        outbox.awaitEmpty();
    }

    private UUID walkIn(Visitor visitor, Circle circle, String address, String pseudonym, boolean first) {
        int letters = mail.to(address).size();
        circle.visitor(Cast.TOVE).post(circle.path() + "/invitations", Map.of("address", address, "language", "en"));
        var invitation = mail.linkPath(address, letters + 1);
        if (first) {
            visitor.post(invitation, Map.of());
            visitor.fill(visitor.get(mail.linkPath(address, letters + 2)), "token", Map.of());
        }
        visitor.post(invitation + "/persona", Map.of("agreed", "1", "pseudonym", pseudonym, "picture", "7"));
        visitor.post(
                circle.path() + "/emergency",
                Map.of("name", "Aunt Kari", "phone", "99887766", "help", "The same words in both"));
        var account = people.account(address);
        return people.groups
                .viewer(account, circle.group())
                .orElseThrow()
                .persona()
                .value();
    }

    /** One row of any table, with its place and the transaction that wrote it. */
    private record Dumped(String table, String text, String writtenBy, Set<String> values) {

        boolean names(Object id) {
            return values.contains(id.toString());
        }
    }

    private List<Dumped> dump() {
        var all = new ArrayList<Dumped>();
        for (var table : rows.tables()) {
            all.addAll(database.sql("select t.xmin::text as written_by, to_jsonb(t)::text as whole,"
                            + " array(select value from jsonb_each_text(to_jsonb(t)) where value is not null) as parts"
                            + " from " + table + " t")
                    .query((row, number) -> new Dumped(
                            table, row.getString("whole"), row.getString("written_by"), new HashSet<>(List.of((String[])
                                    row.getArray("parts").getArray()))))
                    .list());
        }
        return all;
    }

    /** What stands in the rows of this id and in few others', so that it could recognise somebody. */
    private static Set<String> telling(List<Dumped> dump, Object id, Map<String, Long> frequency) {
        return dump.stream()
                .filter(row -> row.names(id))
                .flatMap(row -> row.values().stream())
                .filter(value -> value.length() > 3 && frequency.getOrDefault(value, 0L) <= PEOPLE)
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> frequency(List<Dumped> dump) {
        return dump.stream()
                .flatMap(row -> row.values().stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    @Test
    void noValueStandsBesideBothPersonasOfAnAccountOrBesideOneAndTheAccount() {
        var dump = dump();
        var frequency = frequency(dump);
        for (var person : crowd) {
            var here = telling(dump, person.here(), frequency);
            var there = telling(dump, person.there(), frequency);
            var account = telling(dump, person.account().value(), frequency);
            assertThat(here).hasSizeGreaterThan(3);
            assertThat(there).hasSizeGreaterThan(3);
            assertThat(intersection(here, there)).isEmpty();
            assertThat(intersection(here, account)).isEmpty();
            assertThat(intersection(there, account)).isEmpty();
        }
    }

    @Test
    void noRowNamesAnAccountAndAPersonaOrTwoPersonasOfOne() {
        for (var person : crowd) {
            for (var row : dump()) {
                assertThat(row.text().contains(person.here().toString())
                                && row.text().contains(person.there().toString()))
                        .as(row.table())
                        .isFalse();
                assertThat(row.text()).doesNotContain(person.address());
            }
        }
    }

    @Test
    void noTransactionWroteRowsOfAnAccountAndAPersonaOrOfTwoPersonasOfOne() {
        var dump = dump();
        for (var person : crowd) {
            var here = writersOf(dump, person.here());
            var there = writersOf(dump, person.there());
            var account = dump.stream()
                    .filter(row -> row.table().equals("account"))
                    .filter(row -> row.names(person.account().value()))
                    .map(Dumped::writtenBy)
                    .collect(Collectors.toSet());
            assertThat(here).isNotEmpty();
            assertThat(intersection(here, there)).isEmpty();
            assertThat(intersection(here, account)).isEmpty();
        }
    }

    private static Set<String> writersOf(List<Dumped> dump, UUID persona) {
        return dump.stream()
                .filter(row -> row.names(persona))
                .map(Dumped::writtenBy)
                .collect(Collectors.toSet());
    }

    @Test
    void everySealOfOneColumnIsAsLongAsTheOthers() {
        for (var column :
                List.of("persona.owner_sealed", "persona.owner_fingerprint", "emergency_contact.contact_sealed")) {
            var lengths = database.sql("select distinct octet_length(%s) from %s"
                            .formatted(column.replaceFirst(".*\\.", ""), column.replaceFirst("\\..*", "")))
                    .query((row, number) -> row.getInt(1))
                    .list();
            assertThat(lengths).as(column).hasSize(1);
        }
    }

    @Test
    void afterTheNightNeitherOrderNorTransactionTellsWhoCameWhen() {
        var tables = List.of("account", "persona", "membership", "agreement", "emergency_contact");
        var before = new HashMap<String, List<String>>();
        tables.forEach(table -> before.put(table, inOrder(table)));
        mixing.mix();
        var writers = new HashSet<String>();
        for (var table : tables) {
            assertThat(inOrder(table)).as(table).isNotEqualTo(before.get(table));
            assertThat(inOrder(table))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(before.getOrDefault(table, List.of()));
            writers.addAll(database.sql("select distinct xmin::text from " + table)
                    .query((row, number) -> row.getString(1))
                    .list());
        }
        assertThat(writers).hasSize(1);
    }

    private List<String> inOrder(String table) {
        return database.sql("select to_jsonb(t)::text from " + table + " t order by ctid")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void noSessionNamesAPersona() {
        var ids = crowd.stream()
                .flatMap(person -> Stream.of(person.here(), person.there()))
                .toList();
        for (var row : rows.dump()) {
            if (row.table().startsWith("spring_session") || row.table().equals("event_publication")) {
                ids.forEach(id -> assertThat(row.text()).doesNotContain(id.toString()));
            }
        }
    }

    private static <T> Set<T> intersection(Set<T> one, Set<T> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
