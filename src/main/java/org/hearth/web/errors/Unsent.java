package org.hearth.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.web.Html;

/**
 * A form that could not be taken, with everything that was typed into it.
 *
 * @param reason message key of why
 * @param signIn where to sign in first, on a new page; empty if sending once more is enough
 * @param signInLabel message key of what the way there is called
 * @param again where the form goes then; empty if it cannot be sent from this page
 */
public record Unsent(
        String reason, String signIn, String signInLabel, String again, List<Typed> hidden, List<Typed> typed) {

    private static final String SUBMISSION = "submission";
    private static final Set<String> NOT_TYPED = Set.of("_csrf", SUBMISSION);
    private static final String SIGN_IN = "web.unsent.signIn";

    /** @param signIn empty if the form can be sent again at once */
    public static Html page(HttpServletRequest request, String reason, String signIn, int status) {
        var again = signIn.isEmpty() ? request.getRequestURI() : "";
        var unsent = new Unsent(reason, signIn, SIGN_IN, again, hidden(request), typed(request));
        return new Html("web/errors/unsent", unsent, status);
    }

    /** For somebody who is signed in, but not recently enough: they show it on a new page, and send this one again. */
    static Html asking(HttpServletRequest request) {
        var unsent = new Unsent(
                "web.unsent.asked",
                SignInAsked.page(""),
                "web.unsent.showAgain",
                request.getRequestURI(),
                hidden(request),
                typed(request));
        return new Html("web/errors/unsent", unsent, 403);
    }

    /** Whether this request would lose something a person wrote. */
    static boolean wouldLose(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && typed(request).stream().anyMatch(Typed::written);
    }

    private static List<Typed> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Typed(field.getKey(), value)))
                .toList();
    }

    private static List<Typed> hidden(HttpServletRequest request) {
        var submission = request.getParameter(SUBMISSION);
        return submission == null ? List.of() : List.of(new Typed(SUBMISSION, submission));
    }

    public record Typed(String name, String text) {

        private static final Set<String> CHOSEN = Set.of(
                "agreed",
                "answer",
                "audience",
                "back",
                "emergency",
                "language",
                "next",
                "picture",
                "presence",
                "preview",
                "token",
                "who");
        private static final Pattern TICKED = Pattern.compile("yes|no|agreed|[\\w-]{22}");
        private static final int LONGEST_LINE = 60;

        /** Whether somebody may have written this, rather than chosen it; a single word may be all they wrote. */
        public boolean written() {
            return !text.isBlank()
                    && !CHOSEN.contains(name)
                    && !TICKED.matcher(text).matches();
        }

        /** How many lines to show of it. */
        public int rows() {
            return text.length() > LONGEST_LINE || text.contains("\n") ? 8 : 2;
        }
    }
}
