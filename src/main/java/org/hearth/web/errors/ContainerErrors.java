package org.hearth.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Html;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the servlet container refuses before any handler saw it. */
@Controller
class ContainerErrors implements ErrorController {

    @RequestMapping("/error")
    Html show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == 404) {
            return ErrorPage.NOT_FOUND;
        }
        return status < 500 ? ErrorPage.UNREADABLE : ErrorPage.FAILED;
    }
}
