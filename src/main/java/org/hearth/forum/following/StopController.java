package org.hearth.forum.following;

import org.hearth.kernel.Token;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Behind the last link of a letter, and pressed by mail programs themselves. Opening it, as mail scanners do, changes nothing. */
@Controller
@RequestMapping("/letters/stop/{token}")
class StopController {

    private static final Html USED = new Html("forum/following/unknown", new StoppedPage(), 410);

    private final Following following;

    StopController(Following following) {
        this.following = following;
    }

    @GetMapping
    Html show(@PathVariable String token) {
        return following.stops(Token.of(token)) ? Html.of("forum/following/stop", new StopPage(token)) : USED;
    }

    @PostMapping
    Html stop(@PathVariable String token) {
        return following.stop(Token.of(token)) ? Html.of("forum/following/stopped", new StoppedPage()) : USED;
    }
}
