package org.hearth.identity.account;

import java.util.Comparator;
import java.util.List;
import org.hearth.web.Html;
import org.hearth.web.YouDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The account's own page, which nobody else can see. */
@Controller
class YouController {

    private final List<YouDoor> doors;

    YouController(List<YouDoor> doors) {
        this.doors = doors.stream()
                .filter(YouDoor::isThere)
                .sorted(Comparator.comparingInt(YouDoor::order))
                .toList();
    }

    @GetMapping("/you")
    Html show() {
        return Html.of("identity/account/show", new YouPage(doors));
    }
}
