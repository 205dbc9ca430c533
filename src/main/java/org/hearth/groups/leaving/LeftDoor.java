package org.hearth.groups.leaving;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class LeftDoor implements YouDoor {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return "groups.left.door";
    }

    @Override
    public String icon() {
        return "door-open";
    }

    @Override
    public String path() {
        return "/you/left-groups";
    }
}
