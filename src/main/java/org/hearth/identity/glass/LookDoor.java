package org.hearth.identity.glass;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class LookDoor implements YouDoor {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "identity.opened.door";
    }

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public String path() {
        return "/you/opened";
    }
}
