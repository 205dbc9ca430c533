package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTests {

    @Test
    void spacesAroundAndCaseDoNotMatter() {
        assertThat(EmailAddress.of(" Solveig@Example.ORG\n")).isEqualTo(EmailAddress.of("solveig@example.org"));
    }

    @Test
    void whatMailCannotBeSentToIsNone() {
        for (var none : new String[] {
            "",
            "@",
            "solveig",
            "solveig@",
            "@example.org",
            "a@b@c",
            "a b@example.org",
            "a@example.org, b@example.org",
            "a@example.org\nBcc: b@example.org",
            "Solveig <a@example.org>",
            "a\u0000b@example.org",
            "a".repeat(250) + "@example.org"
        }) {
            assertThat(EmailAddress.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void printingShowsNothing() {
        var address = EmailAddress.of("solveig@example.org").orElseThrow();
        assertThat(address.toString()).doesNotContain("solveig", "example");
        assertThat(address.reveal()).isEqualTo("solveig@example.org");
    }
}
