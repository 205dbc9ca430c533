package org.hearth.identity.audit;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Party;
import org.hearth.identity.Personas;
import org.hearth.identity.coordination.Coordinators;
import org.hearth.web.Frame;
import org.springframework.stereotype.Component;

/** What coordinators may call a party: each other by address, anybody else by pseudonym or not at all. */
@Component
class PartyNames {

    private final Coordinators coordinators;
    private final Personas personas;

    PartyNames(Coordinators coordinators, Personas personas) {
        this.coordinators = coordinators;
        this.personas = personas;
    }

    String of(Optional<Party> party, Frame frame) {
        return party.map(known -> switch (known) {
                    case Party.OfAccount of ->
                        coordinators
                                .address(of.account())
                                .map(EmailAddress::reveal)
                                .orElseGet(() -> frame.say("identity.audit.somebody"));
                    case Party.OfPersona of ->
                        Optional.ofNullable(personas.byId(List.of(of.persona())).get(of.persona()))
                                .map(persona -> "“" + persona.pseudonym() + "”")
                                .orElseGet(() -> frame.say("identity.audit.forgotten"));
                })
                .orElseGet(() -> frame.say("identity.audit.forgotten"));
    }
}
