package org.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPathTests {

    @Test
    void pathsOfOursAreKept() {
        for (var path : new String[] {"/", "/today", "/groups/x/threads/y?a=b&c=d", "/a//b", "/invitation/x/rules"}) {
            assertThat(LocalPath.of(path)).isEqualTo(path);
        }
    }

    @Test
    void everythingElseIsTheStartPage() {
        for (var elsewhere : new String[] {
            "",
            "today",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/a\r\nSet-Cookie: a=b",
            " /today",
            "javascript:alert(1)",
            "/ø",
            "/\u0000",
            "/{x}",
            "/a}"
        }) {
            assertThat(LocalPath.of(elsewhere)).as(elsewhere).isEqualTo("/today");
        }
    }
}
