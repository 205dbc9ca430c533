package org.hearth.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Refusal;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place that turns refusals and failures into pages. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        org.springframework.web.HttpRequestMethodNotSupportedException.class
    })
    Html notFound() {
        return ErrorPage.NOT_FOUND;
    }

    @ExceptionHandler
    Html refused(Refusal refusal, HttpServletRequest request) {
        var status = refusal instanceof RateLimits.TooOften ? 429 : 422;
        if (Unsent.wouldLose(request) && refusal.facts().isEmpty()) {
            return Unsent.page(request, refusal.messageKey(), "", status);
        }
        return new Html(
                "web/errors/show",
                new ErrorPage("web.error.refused.heading", refusal.messageKey(), refusal.facts()),
                status);
    }

    /** A page asks and leads back; a form that came late keeps what was typed; a fragment makes its whole page ask. */
    @ExceptionHandler
    Object asked(SignInAsked asked, HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .header("HX-Redirect", SignInAsked.page(LocalPath.ofPage(request)))
                    .build();
        }
        return "GET".equals(request.getMethod())
                ? new ModelAndView("redirect:" + SignInAsked.page(LocalPath.andQuery(request)))
                : Unsent.asking(request);
    }

    @ExceptionHandler
    Html unreachable(DataAccessResourceFailureException failure, HttpServletRequest request) {
        LOG.error("The database cannot be reached: {}", failure.getClass().getSimpleName());
        return Unsent.wouldLose(request)
                ? Unsent.page(request, "web.error.database.sentence", "", 503)
                : ErrorPage.page("web.error.database", 503);
    }

    /** The path's ids stay out of the log, and so does the message, which may quote what somebody wrote. */
    @ExceptionHandler
    Html failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof ErrorResponse refusedByFrame) {
            return refusedByFrame.getStatusCode().value() == 404 ? ErrorPage.NOT_FOUND : ErrorPage.UNREADABLE;
        }
        if (failure instanceof org.springframework.security.core.AuthenticationException
                || failure instanceof org.springframework.security.access.AccessDeniedException
                || failure instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException) {
            throw failure;
        }
        if (failure instanceof InvalidParameterException) {
            return ErrorPage.UNREADABLE;
        }
        LOG.error("{} failed", request.getMethod(), new Unquoted(failure));
        return Unsent.wouldLose(request)
                ? Unsent.page(request, "web.error.failed.sentence", "", 500)
                : ErrorPage.FAILED;
    }

    /** A failure's type and places without its words. */
    private static final class Unquoted extends Exception {
        Unquoted(Throwable of) {
            super(of.getClass().getName(), of.getCause() == null ? null : new Unquoted(of.getCause()));
            setStackTrace(of.getStackTrace());
        }
    }
}
