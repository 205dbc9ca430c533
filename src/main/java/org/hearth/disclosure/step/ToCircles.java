package org.hearth.disclosure.step;

import java.util.List;
import org.hearth.disclosure.circle.CircleId;
import org.hearth.disclosure.circle.CircleSteps;
import org.springframework.stereotype.Component;

/** What circles have been shown, for those who change who is in them. */
@Component
class ToCircles implements CircleSteps {

    private final StepTable table;

    ToCircles(StepTable table) {
        this.table = table;
    }

    @Override
    public List<String> shownTo(CircleId circle) {
        return table.shownTo(circle).stream()
                .map(what -> "disclosure.known." + what.key())
                .toList();
    }
}
