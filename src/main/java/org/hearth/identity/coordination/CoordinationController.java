package org.hearth.identity.coordination;

import java.util.Comparator;
import java.util.List;
import org.hearth.web.CoordinationDoor;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a coordinator's work begins. */
@Controller
class CoordinationController {

    private final Coordinators coordinators;
    private final List<CoordinationDoor> doors;

    CoordinationController(Coordinators coordinators, List<CoordinationDoor> doors) {
        this.coordinators = coordinators;
        this.doors = doors.stream()
                .sorted(Comparator.comparingInt(CoordinationDoor::order))
                .toList();
    }

    @GetMapping("/coordination")
    Html show(@AuthenticationPrincipal SignedIn me) {
        coordinators.check(me);
        return Html.of("identity/coordination/show", new CoordinationPage(doors));
    }
}
