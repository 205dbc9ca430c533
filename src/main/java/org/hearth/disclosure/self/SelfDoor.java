package org.hearth.disclosure.self;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** The way to oneself from the group's page About. */
@Component
class SelfDoor implements AboutDoor {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part part() {
        return Part.YOU;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        return Optional.of(new Way(
                "disclosure.self.title",
                "venetian-mask",
                "/groups/" + viewer.group().text() + "/me"));
    }
}
