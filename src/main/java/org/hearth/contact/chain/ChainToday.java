package org.hearth.contact.chain;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Somebody waits to be called by the reader. Neither name nor number stands here: others may look at this page too. */
@Component
class ChainToday implements TodayInGroups {

    private final Rounds rounds;

    ChainToday(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var calling = viewers.stream()
                .filter(viewer -> viewer.can(Capability.READ_TALK) && rounds.calls(viewer))
                .toList();
        return calling.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("contact/chain/today", new ChainTodayFragment(calling)));
    }
}
