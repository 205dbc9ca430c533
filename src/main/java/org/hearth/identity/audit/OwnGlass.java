package org.hearth.identity.audit;

import java.util.stream.Stream;
import org.hearth.identity.Party;
import org.hearth.identity.Personas;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/**
 * What was asked about a coordinator's own personas: they come to know of it like anybody else, on the page that says who
 * has looked, and not here before it was decided.
 */
@Component
class OwnGlass {

    private static final String KINDS = "identity.audit.glass.";

    private final AuditBook book;
    private final Personas personas;

    OwnGlass(AuditBook book, Personas personas) {
        this.book = book;
        this.personas = personas;
    }

    HiddenRows hiddenFrom(AccountId me) {
        var own = Stream.of(personas.of(me), personas.facesOf(me))
                .flatMap(held -> held.values().stream())
                .map(Party::of)
                .toList();
        return new HiddenRows(book.about(own).stream()
                .filter(deed -> deed.kind().startsWith(KINDS))
                .map(AuditBook.Deed::number)
                .toList());
    }
}
