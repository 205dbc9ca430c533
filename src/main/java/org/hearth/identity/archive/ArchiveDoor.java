package org.hearth.identity.archive;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class ArchiveDoor implements YouDoor {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "identity.archive.door";
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public String path() {
        return "/you/archive";
    }
}
