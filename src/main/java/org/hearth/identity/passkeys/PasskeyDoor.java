package org.hearth.identity.passkeys;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class PasskeyDoor implements YouDoor {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "identity.passkeys.door";
    }

    @Override
    public String icon() {
        return "key-round";
    }

    @Override
    public String path() {
        return "/you/passkeys";
    }
}
