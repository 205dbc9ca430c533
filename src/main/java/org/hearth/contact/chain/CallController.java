package org.hearth.contact.chain;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.contact.chain.Call.State;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One call: ticked by the one who makes it. */
@Controller
@RequestMapping("/groups/{group}/chain/calls/{call}")
class CallController {

    private final Rounds rounds;

    CallController(Rounds rounds) {
        this.rounds = rounds;
    }

    @PostMapping
    String tick(Viewer viewer, @PathVariable CallId call, @RequestParam(defaultValue = "") String state) {
        viewer.need(Capability.READ_TALK);
        rounds.tick(viewer, call, state(state));
        return chain(viewer, "ticked");
    }

    @PostMapping("/undoing")
    String undo(Viewer viewer, @PathVariable CallId call) {
        viewer.need(Capability.READ_TALK);
        return chain(viewer, rounds.undo(viewer, call) ? "undone" : "late");
    }

    @PostMapping("/taking-over")
    String takeOver(Viewer viewer, @PathVariable CallId call) {
        viewer.need(Capability.READ_TALK);
        rounds.takeOver(viewer, call);
        return chain(viewer, "");
    }

    private static State state(String typed) {
        return Stream.of(State.REACHED, State.HEARD, State.MISSED)
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(typed))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private static String chain(Viewer viewer, String done) {
        return "redirect:/groups/" + viewer.group().text() + "/chain" + (done.isEmpty() ? "" : "?done=" + done);
    }
}
