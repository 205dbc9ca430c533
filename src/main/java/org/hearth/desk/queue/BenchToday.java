package org.hearth.desk.queue;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Where the letter leads that calls a moderator and tells nothing: to the bench on which somebody may be in danger. */
@Component
class BenchToday implements TodayInGroups {

    private final Queue queue;

    BenchToday(Queue queue) {
        this.queue = queue;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var called = viewers.stream().filter(queue::calls).toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("desk/queue/today", new BenchTodayFragment(called)));
    }
}
