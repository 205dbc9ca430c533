package org.hearth.guidance.house;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

/** From somebody's own page to what the house tells everybody. */
@Component
class InformationDoor implements YouDoor {

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String label() {
        return "guidance.door.house";
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public String path() {
        return "/information";
    }
}
