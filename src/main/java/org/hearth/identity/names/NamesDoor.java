package org.hearth.identity.names;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

/** The way to the names from the page You. */
@Component
class NamesDoor implements YouDoor {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "identity.names.title";
    }

    @Override
    public String icon() {
        return "ear-off";
    }

    @Override
    public String path() {
        return "/you/names";
    }
}
