package org.hearth.groups.membership;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads to the ground rules whoever has to see them first; before other failures are looked at. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AskingFirst {

    @ExceptionHandler
    String ask(AskedFirst asked) {
        return "redirect:" + asked.path();
    }
}
