package org.hearth.contact.newsletter;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.web.Words;
import org.springframework.stereotype.Component;

/** Under which name a piece stands; nobody is told more, editors neither. */
@Component
class Bylines {

    private final Personas personas;

    Bylines(Personas personas) {
        this.personas = personas;
    }

    /** The pseudonyms of those who gave them. */
    Map<PersonaId, Persona> known(Collection<Piece> pieces) {
        return personas.byId(pieces.stream()
                .filter(Piece::named)
                .flatMap(piece -> piece.author().stream())
                .distinct()
                .toList());
    }

    Map<PieceId, String> of(Collection<Piece> pieces, Words words) {
        var known = known(pieces);
        return pieces.stream().collect(Collectors.toMap(Piece::id, piece -> {
            var persona = author(piece, known);
            return persona.map(Persona::pseudonym).orElseGet(() -> words.say(nameless(piece)));
        }));
    }

    static Optional<Persona> author(Piece piece, Map<PersonaId, Persona> known) {
        return piece.named() ? piece.author().flatMap(id -> Optional.ofNullable(known.get(id))) : Optional.empty();
    }

    /** Message key of what stands where there is no pseudonym. */
    static String nameless(Piece piece) {
        return piece.named() ? "contact.by.former" : "contact.by.nobody";
    }
}
