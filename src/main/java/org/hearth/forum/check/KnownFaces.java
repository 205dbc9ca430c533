package org.hearth.forum.check;

import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Disclosures;
import org.hearth.disclosure.Shown;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.springframework.stereotype.Component;

/**
 * Names that a writer knows people by from cafés, for the check in the browser: whoever writes "I sat beside Kari" tells of
 * Kari. Only faces that this viewer sees already, handed to this viewer's page alone.
 */
@Component
public class KnownFaces {

    private final Disclosures disclosures;

    KnownFaces(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    public List<String> to(Viewer viewer) {
        var people = disclosures.knownTo(viewer).stream().map(Persona::id).toList();
        return people.isEmpty()
                ? List.of()
                : disclosures.shownTo(viewer, people).values().stream()
                        .map(Shown::face)
                        .flatMap(Optional::stream)
                        .map(Persona::pseudonym)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
