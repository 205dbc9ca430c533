package org.hearth.desk.rota;

import java.time.Clock;
import java.util.Optional;
import org.hearth.forum.BesideComposer;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** Beside each composer stands whether somebody reads along now, and if not, when. */
@Component
class StaffedHours implements BesideComposer {

    private final Rotas rotas;
    private final Clock clock;

    StaffedHours(Rotas rotas, Clock clock) {
        this.rotas = rotas;
        this.clock = clock;
    }

    @Override
    public Optional<Words> words(Viewer writer) {
        var now = clock.instant();
        var rota = rotas.lately(writer.group());
        var until = rota.staffedUntil(now);
        if (until.isPresent()) {
            return Optional.of(new Words("desk.hours.now", until));
        }
        var from = rota.staffedFrom(now);
        return Optional.of(new Words(from.isPresent() ? "desk.hours.later" : "desk.hours.none", from));
    }
}
