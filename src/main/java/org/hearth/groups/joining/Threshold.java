package org.hearth.groups.joining;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

@Component
class Threshold implements Doorway {

    private final DoorwayTable table;
    private final Personas personas;

    Threshold(DoorwayTable table, Personas personas) {
        this.table = table;
        this.personas = personas;
    }

    @Override
    public Optional<Entrance> askable(GroupId group) {
        return table.entrances(true, group).stream()
                .filter(entrance -> entrance.way() != Way.INVITATION)
                .findAny();
    }

    @Override
    public Optional<Entrance> of(GroupId group) {
        return table.entrances(false, group).stream().findAny();
    }

    @Override
    public List<Entrance> listed() {
        return table.entrances(true, null);
    }

    @Override
    public boolean hasLeft(AccountId account, GroupId group) {
        return personas.of(account, group.value())
                .filter(persona -> table.hasLeft(group, persona))
                .isPresent();
    }

    @Override
    public List<PersonaId> deciders(GroupId group) {
        return table.deciders(group);
    }
}
