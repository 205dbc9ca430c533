package org.hearth.web.look;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class LookDoor implements YouDoor {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String label() {
        return "web.look.door";
    }

    @Override
    public String icon() {
        return "a-large-small";
    }

    @Override
    public String path() {
        return "/look?back=/you";
    }
}
