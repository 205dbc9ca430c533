package org.hearth.identity.recovery;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class RecoveryDoor implements YouDoor {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "identity.recovery.door";
    }

    @Override
    public String icon() {
        return "file-key-2";
    }

    @Override
    public String path() {
        return "/you/recovery";
    }
}
