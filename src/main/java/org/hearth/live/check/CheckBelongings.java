package org.hearth.live.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What somebody told of their trying out. */
@Component
class CheckBelongings implements Belongings {

    private final TechnicalChecks checks;
    private final CheckRooms rooms;

    CheckBelongings(TechnicalChecks checks, CheckRooms rooms) {
        this.checks = checks;
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Set<String> tables() {
        return Set.of("technical_check", "check_room");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var told = checks.of(holder.personas()).values().stream()
                .map(check -> new Entry(CheckedPerson.label(check.word()), Optional.empty(), check.words(), Map.of()));
        return Stream.of(new Chapter("live.archive.check", told));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        checks.settle(persona);
        rooms.forget(persona);
    }

    @Override
    public void forget(AccountId account) {
        // all of it belongs to personas
    }
}
