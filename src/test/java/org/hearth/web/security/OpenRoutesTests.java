package org.hearth.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What opens without sign-in is what the list says, and the list says nothing more. */
@AttackerTest
class OpenRoutesTests {

    /** Kept by Spring's filters and file serving instead of by a handler of ours. */
    private static final Set<String> WITHOUT_HANDLER = Set.of(
            "/assets/**",
            "/login/webauthn",
            "/sign-in/link",
            "/sign-in/with/{organisation}/back",
            "/webauthn/authenticate/options");

    /** What a stranger needs: to come in, to get help, to leave; and what a machine asks. */
    private static final Set<String> INTENDED = Set.of(
            "/",
            "/about-privacy",
            "/ask/{group}",
            "/ask/{group}/link",
            "/code",
            "/directory",
            "/directory/{group}",
            "/error",
            "/find-a-group",
            "/forgotten",
            "/health",
            "/help-now",
            "/invitation/{token}",
            "/language",
            "/calendars/{token}",
            "/letters/stop/{token}",
            "/look",
            "/mailbox",
            "/mailbox/{number}",
            "/pancakes",
            "/referral/{token}",
            "/places/names",
            "/robots.txt",
            "/setup/{token}",
            "/sign-in",
            "/sign-in/link/{token}",
            "/sign-in/not-known",
            "/sign-in/recovery",
            "/sign-in/sent",
            "/sign-in/undo/{token}",
            "/sign-in/with/{organisation}",
            "/sitemap.xml");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    People people;

    @Test
    void theListIsTheOneThatWasThoughtAbout() {
        var expected = new TreeSet<>(INTENDED);
        expected.addAll(WITHOUT_HANDLER);
        assertThat(new TreeSet<>(OpenRoutes.PATTERNS)).isEqualTo(expected);
    }

    @Test
    void everyOpenRouteExists() {
        assertThat(notThere(OpenRoutes.PATTERNS, patterns())).isEmpty();
        assertThat(notThere(Set.of("/sign-in", "/gone"), patterns())).containsExactly("/gone");
    }

    private static List<String> notThere(Set<String> open, Set<String> patterns) {
        return open.stream()
                .filter(pattern -> !WITHOUT_HANDLER.contains(pattern))
                .filter(pattern -> !patterns.contains(pattern))
                .toList();
    }

    @Test
    void everyOtherRouteIsClosedToNobody() {
        var nobody = people.nobody();
        assertThat(open(nobody, patterns(), OpenRoutes.PATTERNS)).isEmpty();
    }

    @Test
    void aRouteThatIsOpenAndNotListedIsFound() {
        assertThat(open(people.nobody(), Set.of("/help-now", "/today"), Set.of("/")))
                .containsExactly("/help-now");
    }

    @Test
    void evenAPathThatLeadsNowhereIsClosed() {
        assertThat(open(
                        people.nobody(),
                        Set.of("/nowhere", "/sign-in/other/path", "/assetsx", "/mailbox/1/2"),
                        Set.of()))
                .isEmpty();
    }

    private static List<String> open(Visitor nobody, Set<String> patterns, Set<String> listed) {
        return patterns.stream()
                .filter(pattern -> !listed.contains(pattern))
                .filter(pattern -> {
                    var answer = nobody.get(pattern.replaceAll("\\{\\w+}", "x"));
                    var toSignIn = answer.location().orElse("").startsWith("/sign-in?next=");
                    return !(answer.status() == 302 && toSignIn) && answer.status() != 401;
                })
                .toList();
    }

    private Set<String> patterns() {
        var patterns = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> patterns.addAll(mapping.getPatternValues()));
        return patterns;
    }
}
