package org.hearth.forum.following;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class AllLettersDoor implements YouDoor {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String label() {
        return "forum.letters.door";
    }

    @Override
    public String icon() {
        return "at-sign";
    }

    @Override
    public String path() {
        return "/letters";
    }
}
