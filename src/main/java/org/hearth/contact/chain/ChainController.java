package org.hearth.contact.chain;

import java.util.Set;
import org.hearth.contact.hands.Hands;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The telephone chain: one's place in it, and whom one calls now. */
@Controller
@RequestMapping("/groups/{group}/chain")
class ChainController {

    private static final Set<String> DONE = Set.of("in", "left", "begun", "ended", "ticked", "undone", "late");

    private final ChainShowing showing;
    private final Places places;
    private final Rounds rounds;
    private final Hands hands;
    private final Groups groups;

    ChainController(ChainShowing showing, Places places, Rounds rounds, Hands hands, Groups groups) {
        this.showing = showing;
        this.places = places;
        this.rounds = rounds;
        this.hands = hands;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        viewer.need(Capability.READ_TALK);
        return Html.of(
                "contact/chain/show",
                new ChainPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        places.takesPart(viewer),
                        rounds.mayBegin(viewer) && rounds.course(viewer).isEmpty(),
                        hands.of(viewer).stream().anyMatch(mine -> !mine.agreed()),
                        showing.of(viewer),
                        DONE.contains(done) ? "contact.chain.done." + done : ""));
    }

    /** For who calls away from any screen: their own next people, and nobody else. */
    @GetMapping("/paper")
    Html paper(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        var shown = showing.of(viewer).filter(round -> !round.mine().isEmpty()).orElseThrow(NotFound::new);
        return Html.of("contact/chain/paper", new PaperPage(viewer, shown.message(), shown.mine()));
    }
}
