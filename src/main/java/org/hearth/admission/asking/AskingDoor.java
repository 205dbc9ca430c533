package org.hearth.admission.asking;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class AskingDoor implements YouDoor {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "admission.asking";
    }

    @Override
    public String icon() {
        return "hand-heart";
    }

    @Override
    public String path() {
        return "/asking";
    }
}
