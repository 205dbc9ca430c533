package org.hearth.identity.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Personas;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way from an account to its personas is there for the account, and for nobody who reads the tables. */
@HearthTest
class PersonaTableTests {

    private static final int PEOPLE = 30;

    @Autowired
    Accounts accounts;

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient database;

    private final List<UUID> circles = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final List<AccountId> people = new ArrayList<>();

    @BeforeEach
    void peopleInTwoCircles() {
        for (int number = 0; number < PEOPLE; number++) {
            var address = EmailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
            people.add(accounts.withAddress(address));
        }
        for (var circle : circles) {
            people.forEach(account -> personas.create(account, circle, "Otter " + account.value(), new Picture(1)));
        }
    }

    @Test
    void anAccountFindsAllItsPersonas() {
        for (var account : people) {
            assertThat(personas.of(account).keySet()).containsExactlyInAnyOrderElementsOf(circles);
            circles.forEach(circle -> assertThat(personas.of(account, circle))
                    .hasValue(personas.of(account).get(circle)));
        }
    }

    @Test
    void theOrderOfRowsDoesNotTellWhichKeyIsWhosePersona() {
        var keys = database.sql("select account_id from persona_key where account_id = any(:people) order by ctid")
                .param("people", people.stream().map(AccountId::value).toArray(Long[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
        // each pseudonym names its account: so the truth is known here
        var owners = database.sql("""
                        select substring(pseudonym from 7)::bigint
                        from persona
                        where circle = any(:circles)
                        order by ctid
                        """)
                .param("circles", circles.toArray(UUID[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
        assertThat(keys).containsExactlyInAnyOrderElementsOf(owners);
        var inPlace = IntStream.range(0, keys.size())
                .filter(row -> keys.get(row).equals(owners.get(row)))
                .count();
        assertThat(inPlace).isLessThan(keys.size() / 4);
    }

    @Test
    void norDoesTheTransactionThatWroteThem() {
        var together = database.sql("""
                        select count(*)
                        from persona_key k
                        group by k.xmin::text
                        order by 1
                        limit 1
                        """).query(Long.class).single();
        assertThat(together).isGreaterThanOrEqualTo(PEOPLE);
    }
}
