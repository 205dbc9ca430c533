package org.hearth.identity.forgetting;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class ForgettingDoor implements YouDoor {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "identity.forgetting.door";
    }

    @Override
    public String icon() {
        return "leaf";
    }

    @Override
    public String path() {
        return "/you/forgetting";
    }
}
