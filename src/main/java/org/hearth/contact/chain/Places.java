package org.hearth.contact.chain;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Id;
import org.hearth.kernel.Seal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places in the chain: taken by one's own word, left at any time, and gone with the membership. */
@Component
public class Places {

    private final PlaceTable table;
    private final Personas personas;
    private final Seal seal;

    Places(PlaceTable table, Personas personas, Seal seal) {
        this.table = table;
        this.personas = personas;
        this.seal = seal;
    }

    @Transactional
    public void take(Viewer viewer, Called called, boolean withPseudonym) {
        var own = table.of(viewer.persona());
        var id = own.map(PlaceTable.Place::id).orElseGet(Id::random);
        var text = seal.seal(EvenLength.padded(called.asText()), purpose(id));
        if (own.isPresent()) {
            table.change(id, text, withPseudonym);
        } else {
            table.add(id, viewer, text, withPseudonym, rank(viewer.persona()));
        }
    }

    /** One of another time, for the demonstration. */
    @Transactional
    public void keep(Viewer viewer, String name, String number) {
        take(viewer, new Called(name, number), false);
    }

    @Transactional
    public void leave(Viewer viewer) {
        table.remove(viewer.persona());
    }

    boolean takesPart(Viewer viewer) {
        return table.of(viewer.persona()).isPresent();
    }

    /** For the one whose turn it is to call, and for themselves. Nobody else may ever ask this. */
    Optional<Called> called(PersonaId persona) {
        return table.of(persona).map(this::opened);
    }

    boolean showsPseudonym(PersonaId persona) {
        return table.of(persona).map(PlaceTable.Place::withPseudonym).orElse(false);
    }

    /** What stands beside a call: the name on the telephone, with the pseudonym only if they chose so. */
    String name(PersonaId persona) {
        return table.of(persona).map(this::name).orElse("");
    }

    private String name(PlaceTable.Place place) {
        var name = opened(place).name();
        if (!place.withPseudonym()) {
            return name;
        }
        return personas.byId(Set.of(place.persona())).values().stream()
                .map(Persona::pseudonym)
                .findFirst()
                .map(pseudonym -> name + " (" + pseudonym + ")")
                .orElse(name);
    }

    private Called opened(PlaceTable.Place place) {
        return Called.of(seal.open(place.called(), purpose(place.id())));
    }

    /** Always the same for one persona: by leaving and coming back nobody gets another number before their eyes. */
    private long rank(PersonaId persona) {
        return ByteBuffer.wrap(seal.fingerprint(persona.text(), "telephone chain: rank"))
                .getLong();
    }

    /** Bound to its row: laid into another one, it cannot be opened. */
    private static String purpose(UUID id) {
        return "telephone chain " + id;
    }

    /** Within the same transaction: who leaves takes their number along. */
    @EventListener
    void on(MembershipEnded ended) {
        table.remove(ended.persona());
    }

    void forget(PersonaId persona) {
        table.remove(persona);
    }
}
