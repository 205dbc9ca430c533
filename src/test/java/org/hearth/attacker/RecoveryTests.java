package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The code of a recovery sheet: whoever does not have the paper gets nothing. */
@AttackerTest
class RecoveryTests {

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Rows rows;

    private final String address = UUID.randomUUID() + "@example.org";
    private String code = "";

    @BeforeEach
    void aSheet() {
        var owner = people.signedIn(people.account(address));
        code = newCode(owner);
    }

    @Test
    void theCodeLeadsInOnceHoweverItIsTyped() {
        var visitor = people.nobody();
        var typed = code.toLowerCase(Locale.ROOT).replace(" ", "-").replace("0", "o");
        var in = visitor.fill(visitor.get("/sign-in/recovery"), "code", Map.of("code", typed));
        assertThat(in.location()).hasValue("/you/recovery/used");
        assertThat(visitor.get("/you/recovery/used").status()).isEqualTo(200);
        assertThat(visitor.get("/you/address").status()).isEqualTo(200);
        assertThat(refused(people.nobody(), code).body()).contains("opens nothing");
    }

    @Test
    void theOwnerIsToldByALetterAndCanPutThemOut() {
        var thief = people.nobody();
        thief.post("/sign-in/recovery", Map.of("code", code));
        var undo = mail.linkPath(address, 1);
        assertThat(undo).startsWith("/sign-in/undo/");
        var ofThief = newCode(thief);
        assertThat(people.nobody().post(undo, Map.of()).status()).isEqualTo(200);
        assertThat(thief.get("/you").status()).isEqualTo(302);
        refused(people.nobody(), ofThief);
    }

    @Test
    void aNewSheetEndsTheOldOne() {
        var newer = newCode(people.signedIn(people.account(address)));
        refused(people.nobody(), code);
        assertThat(people.nobody()
                        .post("/sign-in/recovery", Map.of("code", newer))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void codesCannotBeTriedByTheHundred() {
        var visitor = people.nobody();
        for (int times = 0; times < 20; times++) {
            refused(visitor, code.substring(5) + " 0000");
        }
        var tooMany = refused(visitor, code);
        assertThat(tooMany.body()).doesNotContain("opens nothing");
        assertThat(visitor.get("/today").status()).isEqualTo(302);
        assertThat(people.nobody()
                        .post("/sign-in/recovery", Map.of("code", code))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aUsedOneAndOneThatNeverWasGetTheSameAnswer() {
        people.nobody().post("/sign-in/recovery", Map.of("code", code));
        var stranger = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        var replaced = newCode(stranger);
        newCode(stranger);
        var used = refused(people.nobody(), code);
        var never = refused(people.nobody(), replaced);
        assertThat(used.essence().replace(code, "")).isEqualTo(never.essence().replace(replaced, ""));
        assertThat(used.headers().map().keySet())
                .isEqualTo(never.headers().map().keySet());
    }

    @Test
    void theDatabaseDoesNotHoldTheCode() {
        var plain = code.replace(" ", "");
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains(code) || row.text().contains(plain));
        assertThat(rows.dump()).anyMatch(row -> row.table().equals("recovery_sheet"));
    }

    @Test
    void whoEntersByASheetGetsANewSession() {
        var visitor = people.signedIn(people.account(UUID.randomUUID() + "@example.org"));
        var before = visitor.cookie("hearth").orElseThrow();
        visitor.post("/sign-in/recovery", Map.of("code", code));
        assertThat(visitor.cookie("hearth")).isPresent().isNotEqualTo(java.util.Optional.of(before));
        assertThat(people.nobody().withCookie("hearth", before).get("/today").status())
                .isEqualTo(302);
    }

    private static String newCode(Visitor owner) {
        return owner.post("/you/recovery", Map.of())
                .one(".recovery-code strong")
                .text();
    }

    private static Answer refused(Visitor visitor, String typed) {
        var answer = visitor.post("/sign-in/recovery", Map.of("code", typed));
        assertThat(answer.status()).isEqualTo(422);
        return answer;
    }
}
