package org.hearth.identity.address;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class AddressDoor implements YouDoor {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "identity.address.door";
    }

    @Override
    public String icon() {
        return "at-sign";
    }

    @Override
    public String path() {
        return "/you/address";
    }
}
