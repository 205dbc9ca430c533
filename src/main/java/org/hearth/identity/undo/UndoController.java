package org.hearth.identity.undo;

import org.hearth.kernel.Token;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Behind the link in the letter to the address before. Opening it, as mail scanners do, changes nothing. */
@Controller
@RequestMapping("/sign-in/undo/{token}")
class UndoController {

    private static final Html USED = new Html("identity/undo/used", new UndonePage(), 410);

    private final SignInChanges changes;

    UndoController(SignInChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    Html show(@PathVariable String token) {
        return changes.opens(Token.of(token)) ? Html.of("identity/undo/show", new UndoPage(token)) : USED;
    }

    @PostMapping
    Html undo(@PathVariable String token) {
        return changes.undo(Token.of(token)) ? Html.of("identity/undo/done", new UndonePage()) : USED;
    }
}
