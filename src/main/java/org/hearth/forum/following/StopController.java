package org.hearth.forum.following;

import java.util.List;
import org.hearth.forum.OtherLetters;
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
    private final List<OtherLetters> others;

    StopController(Following following, List<OtherLetters> others) {
        this.following = following;
        this.others = List.copyOf(others);
    }

    @GetMapping
    Html show(@PathVariable String token) {
        return stops(Token.of(token)) ? Html.of("forum/following/stop", new StopPage(token)) : USED;
    }

    @PostMapping
    Html stop(@PathVariable String token) {
        return stop(Token.of(token)) ? Html.of("forum/following/stopped", new StoppedPage()) : USED;
    }

    private boolean stops(Token token) {
        return following.stops(token) || others.stream().anyMatch(letters -> letters.stops(token));
    }

    private boolean stop(Token token) {
        return following.stop(token) || others.stream().anyMatch(letters -> letters.stop(token));
    }
}
