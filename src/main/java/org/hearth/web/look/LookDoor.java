package org.hearth.web.look;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class LookDoor implements YouDoor {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "web.look.door";
    }

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public String path() {
        return "/look?back=/you";
    }
}
