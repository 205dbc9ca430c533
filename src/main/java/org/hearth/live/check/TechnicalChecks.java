package org.hearth.live.check;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody tells those who lead of their trying out, and their asking for a person who helps. */
@Component
public class TechnicalChecks {

    private static final Duration KEPT = Duration.ofDays(30);

    private final TechnicalCheckTable table;
    private final Doorway doorway;
    private final Tidings tidings;
    private final RateLimits limits;
    private final Clock clock;

    TechnicalChecks(TechnicalCheckTable table, Doorway doorway, Tidings tidings, RateLimits limits, Clock clock) {
        this.table = table;
        this.doorway = doorway;
        this.tidings = tidings;
        this.limits = limits;
        this.clock = clock;
    }

    Optional<TechnicalCheck> of(PersonaId persona) {
        return table.of(List.of(persona)).stream().findFirst();
    }

    Map<PersonaId, TechnicalCheck> of(Collection<PersonaId> personas) {
        return table.of(personas).stream().collect(Collectors.toMap(TechnicalCheck::persona, Function.identity()));
    }

    /** Who of a group said that something does not work, for who helps: neither what, nor in which words. */
    public List<PersonaId> needHelp(GroupId group) {
        return table.needHelp(group);
    }

    @Transactional
    public void tell(Viewer viewer, boolean ready) {
        table.put(viewer.persona(), ready, clock.instant().plus(KEPT));
    }

    /** Those who lead get a letter that says nothing of it; asking again within a day does not send another. */
    @Transactional
    public void ask(Viewer viewer, String words) {
        table.ask(viewer.persona(), words, clock.instant().plus(KEPT));
        if (limits.allows(RateLimit.CHECK_CALLS, viewer.persona().text())) {
            doorway.of(viewer.group())
                    .ifPresent(entrance -> tidings.tell(
                            doorway.deciders(viewer.group()), Tiding.CALL, Language.of(entrance.language())));
        }
    }

    /** Somebody has helped, or it is not needed any more. */
    @Transactional
    public void settle(PersonaId persona) {
        table.remove(persona);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    @Transactional
    public void forgetOld() {
        table.removeOver(clock.instant());
    }
}
