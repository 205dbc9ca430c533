package org.hearth.guidance.helpline;

import org.hearth.web.CoordinationDoor;
import org.springframework.stereotype.Component;

@Component
class HelplineDoor implements CoordinationDoor {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "guidance.helpline.title";
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public String path() {
        return "/coordination/helplines";
    }
}
