package org.hearth.identity.glass;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who has looked, for the one who was looked at. */
@Controller
class LookController {

    private final Looks looks;
    private final Personas personas;

    LookController(Looks looks, Personas personas) {
        this.looks = looks;
        this.personas = personas;
    }

    @GetMapping("/you/opened")
    Html show(@AuthenticationPrincipal SignedIn me) {
        var mine = looks.of(me.account());
        var seen = mine.stream()
                .flatMap(look -> Stream.concat(Stream.of(look.persona()), look.looker().stream()))
                .collect(Collectors.toSet());
        var known = seen.isEmpty()
                ? java.util.Map.<org.hearth.identity.PersonaId, Persona>of()
                : personas.byId(Set.copyOf(seen));
        return Html.of(
                "identity/glass/looks",
                new LooksPage(mine.stream()
                        .map(look -> new LooksPage.Row(
                                look,
                                name(Optional.ofNullable(known.get(look.persona()))),
                                name(look.looker().flatMap(id -> Optional.ofNullable(known.get(id))))))
                        .toList()));
    }

    private static String name(Optional<Persona> persona) {
        return persona.map(Persona::pseudonym).orElse("");
    }
}
