package org.hearth.live.codeword;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

/** The way to the code word from the page You. */
@Component
class CodeWordDoor implements YouDoor {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String label() {
        return "live.codeword.title";
    }

    @Override
    public String icon() {
        return "shield";
    }

    @Override
    public String path() {
        return "/you/code-word";
    }
}
