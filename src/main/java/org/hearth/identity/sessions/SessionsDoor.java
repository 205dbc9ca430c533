package org.hearth.identity.sessions;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class SessionsDoor implements YouDoor {

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String label() {
        return "identity.sessions.door";
    }

    @Override
    public String icon() {
        return "monitor-smartphone";
    }

    @Override
    public String path() {
        return "/you/sessions";
    }
}
