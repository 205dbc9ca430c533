package org.hearth.forum.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type never becomes anything that runs, loads or deceives. */
class FormattingTests {

    private static final Set<String> ALLOWED =
            Set.of("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a");

    private final Formatting formatting = new Formatting();

    static Stream<String> nasty() {
        return Stream.concat(Nasty.LINES.stream(), Stream.of(Nasty.DEEP));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void nothingNastyComesThrough(String typed) {
        var body = Jsoup.parseBodyFragment(formatting.of(typed).toString()).body();
        for (var element : body.select("*")) {
            if (element != body) {
                harmless(element);
            }
        }
    }

    private static void harmless(Element element) {
        assertThat(ALLOWED).contains(element.tagName());
        for (var attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "href" -> assertThat(attribute.getValue()).matches("(?i)https?://.*");
                case "rel" -> assertThat(attribute.getValue()).contains("nofollow", "noreferrer", "noopener");
                case "start" -> assertThat(attribute.getValue()).matches("\\d+");
                default -> throw new AssertionError("an attribute " + attribute.getKey());
            }
        }
        if (element.tagName().equals("a")) {
            assertThat(element.attributes().hasKey("rel")).isTrue();
            // brackets are escaped in the one and not in the other
            assertThat(element.attr("href").replace("%28", "(").replace("%29", ")"))
                    .isEqualTo(element.text());
        }
    }

    @Test
    void formatsWhatIsMeant() {
        assertThat(html("a *b* **c**")).isEqualTo("<p>a <em>b</em> <strong>c</strong></p>");
        assertThat(html("- a\n- b")).contains("<ul>", "<li>a</li>", "<li>b</li>");
        assertThat(html("> a")).contains("<blockquote>");
        assertThat(html("a\nb")).matches("<p>a<br ?/?>b</p>");
    }

    @Test
    void leavesAloneWhatIsNotMeant() {
        assertThat(html("# one")).isEqualTo("<p># one</p>");
        assertThat(html("    spaces before")).isEqualTo("<p>spaces before</p>");
        assertThat(html("1986. That year")).contains("1986");
        assertThat(text("&copy; &#60; <b>")).isEqualTo("&copy; &#60; <b>");
        assertThat(html("a\n---\nb")).doesNotContain("<h", "<hr");
    }

    @Test
    void aLinkShowsWhereItLeads() {
        assertThat(text("[my bank](https://evil.example/login)")).isEqualTo("my bank https://evil.example/login");
        assertThat(text("![a cat](https://evil.example/cat.png)")).isEqualTo("a cat https://evil.example/cat.png");
        assertThat(html("see https://example.org/a?b=1&c=2 there"))
                .contains("rel=")
                .contains(">https://example.org/a?b&#61;1&amp;c&#61;2</a>");
        assertThat(html("[x](javascript:alert(1))")).doesNotContain("<a");
    }

    @Test
    void bearsWhatIsMeantToTireIt() {
        for (var tiring : List.of(
                "[".repeat(20_000),
                "*".repeat(20_000),
                ">".repeat(20_000),
                "`a".repeat(10_000),
                "![](".repeat(5_000))) {
            assertThat(html(tiring)).isNotEmpty();
        }
    }

    private String html(String typed) {
        return formatting.of(typed).toString().strip();
    }

    private String text(String typed) {
        return Jsoup.parseBodyFragment(html(typed)).text();
    }
}
