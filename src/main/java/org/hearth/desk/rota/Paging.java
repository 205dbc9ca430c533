package org.hearth.desk.rota;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearth.groups.Shape;
import org.hearth.groups.Shapes;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.web.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody's life may be in danger, and nobody has taken it: one after the other on the rota gets a letter that tells
 * nothing, until one says "I take this"; then coordinators. It begins anew after an hour. Who was called and the letter stand
 * in one transaction, so a node that dies calls nobody twice and nobody in vain. Called is only who can see it on the bench.
 */
@Component
public class Paging {

    static final Duration UNTIL_NEXT = Duration.ofMinutes(10);
    static final Duration UNTIL_AGAIN = Duration.ofHours(1);

    private final RotaTable table;
    private final Rotas rotas;
    private final Shapes shapes;
    private final Tidings tidings;
    private final Clock clock;

    Paging(RotaTable table, Rotas rotas, Shapes shapes, Tidings tidings, Clock clock) {
        this.table = table;
        this.rotas = rotas;
        this.shapes = shapes;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(fixedDelayString = "${hearth.desk.paging:15s}", initialDelayString = "${hearth.desk.paging:15s}")
    public void page() {
        table.unanswered(clock.instant().minus(UNTIL_NEXT)).forEach(this::pageNext);
    }

    private void pageNext(RotaTable.Unanswered item) {
        var now = clock.instant();
        var called = table.called(item.item(), now.minus(UNTIL_AGAIN));
        var language =
                shapes.of(item.group()).map(Shape::language).map(Language::of).orElse(Language.ENGLISH);
        rotas.of(item.group()).order(now).stream()
                .filter(persona -> !called.contains(persona))
                .filter(persona -> table.sees(item, persona))
                .findFirst()
                .ifPresentOrElse(
                        next -> {
                            table.call(item.item(), next, now);
                            table.calledAt(item.item(), now);
                            tidings.tell(List.of(next), Tiding.CALL, language);
                        },
                        () -> {
                            if (table.raise(item.item(), now, now.minus(UNTIL_AGAIN))) {
                                tidings.tellCoordinators(Tiding.CALL, language);
                            }
                        });
    }
}
