package org.hearth.identity.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.HearthTest;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
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
    PersonaRegister register;

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
    void nothingInTheRowsOfOneAccountIsTheSame() {
        var ids = circles.stream()
                .map(circle ->
                        personas.of(people.getFirst(), circle).orElseThrow().value())
                .toArray(UUID[]::new);
        var different = database.sql("""
                        select count(distinct owner_fingerprint) + count(distinct owner_sealed)
                            + count(distinct owner_slot)
                        from persona
                        where id = any(:ids)
                        """).param("ids", ids).query(Long.class).single();
        assertThat(different).isEqualTo(3L * circles.size());
    }

    @Test
    void whoComesBackUnderAnotherNameKeepsTheirIdAlone() {
        var account = people.getFirst();
        var circle = circles.getFirst();
        var before = personas.of(account, circle).orElseThrow();
        var after = personas.create(account, circle, "Heron " + account.value(), new Picture(2));
        assertThat(after).isEqualTo(before);
        assertThat(personas.byId(List.of(after)).values())
                .extracting(Persona::pseudonym)
                .containsExactly("Heron " + account.value());
    }

    @Test
    void findsThePersonasOfWhoeverHasMore() {
        var account = people.getFirst();
        var more = Stream.generate(UUID::randomUUID).limit(70).toList();
        more.forEach(circle -> personas.create(account, circle, "Otter", new Picture(1)));
        assertThat(personas.of(account).keySet()).containsAll(more);
    }

    @Test
    void twoPersonasMadeAtOnceBothFindTheirPlace() {
        var account = people.getFirst();
        var more = Stream.generate(UUID::randomUUID).limit(12).toList();
        more.parallelStream().forEach(circle -> personas.create(account, circle, "Otter", new Picture(1)));
        assertThat(personas.of(account).keySet()).containsAll(more);
    }

    @Test
    void personasFromBeforeThereWerePlacesAreFoundAfterTheNextStart() {
        var account = people.getFirst();
        database.sql("update persona set owner_slot = null").update();
        forgetThatItWasDone();
        register.placeThoseFromBefore();
        assertThat(personas.of(account).keySet()).containsExactlyInAnyOrderElementsOf(circles);
    }

    @Test
    void namesFromBeforeMoreLettersWereAlikeAreComparedAsOfNow() {
        var circle = circles.getFirst();
        var persona = personas.create(account(), circle, "Mill 0l", new Picture(1));
        fold(persona, "as of before 0l");
        forgetThatItWasDone();
        register.placeThoseFromBefore();
        assertThat(folded(persona)).isEqualTo(Lookalikes.folded("Mill 0l"));
    }

    @Test
    void aSecondStartReadsNoPersonaAgain() {
        var persona = personas.create(account(), circles.getFirst(), "Mole 1l", new Picture(1));
        forgetThatItWasDone();
        register.placeThoseFromBefore();
        fold(persona, "untouched 1l");
        register.placeThoseFromBefore();
        assertThat(folded(persona)).isEqualTo("untouched 1l");
    }

    private AccountId account() {
        return accounts.withAddress(
                EmailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow());
    }

    private void forgetThatItWasDone() {
        database.sql("delete from persona_upkeep").update();
    }

    private void fold(PersonaId persona, String folded) {
        database.sql("update persona set pseudonym_folded = :folded where id = :id")
                .param("folded", folded)
                .param("id", persona.value())
                .update();
    }

    private String folded(PersonaId persona) {
        return database.sql("select pseudonym_folded from persona where id = :id")
                .param("id", persona.value())
                .query(String.class)
                .single();
    }
}
