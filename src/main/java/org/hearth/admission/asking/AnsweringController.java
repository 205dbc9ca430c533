package org.hearth.admission.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.admission.screening.Outcome;
import org.hearth.admission.screening.Question;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.HelpNumbers;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question a page. Each answer is kept when it is given, so that nothing is lost by going back or away. */
@Controller
@RequestMapping("/ask/{group}")
class AnsweringController {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_WAY = 300;

    private final Askings askings;
    private final Screening screening;
    private final Doorway doorway;
    private final HelpNumbers numbers;

    AnsweringController(Askings askings, Screening screening, Doorway doorway, HelpNumbers numbers) {
        this.askings = askings;
        this.screening = screening;
        this.doorway = doorway;
        this.numbers = numbers;
    }

    @GetMapping("/questions/{number}")
    Object question(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group, @PathVariable int number) {
        var asking = answering(me, group);
        var steps = steps(asking);
        return number >= steps.count()
                ? new ModelAndView("redirect:/ask/" + group.text() + "/review")
                : Html.of("admission/asking/question", page(asking, steps, number, ""));
    }

    @PostMapping("/questions/{number}")
    Object answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable GroupId group,
            @PathVariable int number,
            @RequestParam Map<String, String> typed) {
        var asking = answering(me, group);
        var steps = steps(asking);
        if (steps.isDanger(number)) {
            return answerDanger(asking, steps, typed.getOrDefault("answer", ""));
        }
        var question = steps.question(number).orElseThrow(NotFound::new);
        var answer = read(question, typed);
        if (answer.length() > LONGEST_TEXT || question.required() && answer.isBlank()) {
            var error = answer.isBlank() ? "admission.ask.missing" : "admission.ask.tooLong";
            return Html.again(
                    "admission/asking/question",
                    page(asking, steps, number, error).typed(answer));
        }
        var outcome = askings.answer(asking, question, answer);
        return go(group, outcome == Outcome.DISTRESS ? "/help" : "/questions/" + (number + 1));
    }

    private Object answerDanger(Asking asking, Steps steps, String answer) {
        if (!answer.equals("0") && !answer.equals("1")) {
            return Html.again("admission/asking/question", page(asking, steps, 0, "admission.ask.missing"));
        }
        askings.answerDanger(asking, answer.equals("0"));
        return go(asking.group(), answer.equals("0") ? "/help" : "/questions/1");
    }

    /** The numbers that were chosen, or the text. */
    private static String read(Question question, Map<String, String> typed) {
        return switch (question.kind()) {
            case TEXT -> Typed.cleaned(typed.getOrDefault("text", ""));
            case SEVERAL ->
                IntStream.range(0, question.choices())
                        .filter(number -> typed.containsKey("answer" + number))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" "));
            case YES_NO, ONE, AGE, SCALE ->
                question.chosen(typed.getOrDefault("answer", "")).stream()
                        .findFirst()
                        .map(number -> Integer.toString(number))
                        .orElse("");
        };
    }

    /** Help at once, and a person. Whoever has asked may come back to it at any time. */
    @GetMapping("/help")
    Html help(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String country,
            HttpServletRequest request) {
        return Html.of("admission/asking/help", helpPage(inDanger(me, group), country, request, ""));
    }

    @PostMapping("/help")
    Object leaveWay(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String reach,
            HttpServletRequest request) {
        var asking = inDanger(me, group);
        var way = Typed.cleaned(reach);
        if (way.length() > LONGEST_WAY) {
            return Html.again(
                    "admission/asking/help",
                    helpPage(asking, "", request, "admission.ask.tooLong").typed(way));
        }
        askings.leaveWay(asking, way);
        return go(group, "/help");
    }

    private HelpPage helpPage(Asking asking, String country, HttpServletRequest request, String error) {
        return new HelpPage(
                entrance(asking),
                asking,
                screening.terms(asking.group()).looksDays(),
                next(asking),
                numbers.near(request, country),
                asking.reach(),
                error);
    }

    @GetMapping("/review")
    Html review(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group) {
        var asking = answering(me, group);
        var terms = screening.terms(group);
        return Html.of(
                "admission/asking/review",
                new ReviewPage(entrance(asking), asking, steps(asking), askings.answers(asking), terms.looksDays()));
    }

    @PostMapping("/review")
    Object send(@AuthenticationPrincipal SignedIn me, @PathVariable GroupId group) {
        var asking = answering(me, group);
        int open = next(asking);
        if (open < steps(asking).count()) {
            return go(group, "/questions/" + open);
        }
        askings.send(me.account(), asking, entrance(asking));
        return new ModelAndView("redirect:/asking/" + asking.id().text());
    }

    /** The first question that still has to be answered; their number if none has. */
    private int next(Asking asking) {
        var steps = steps(asking);
        var answers = askings.answers(asking);
        return IntStream.range(0, steps.count())
                .filter(number -> steps.question(number)
                        .map(question -> !answers.containsKey(question.id()))
                        .orElse(asking.danger().isEmpty()))
                .findFirst()
                .orElse(steps.count());
    }

    private QuestionPage page(Asking asking, Steps steps, int number, String error) {
        var answer = steps.question(number)
                .map(question -> askings.answers(asking).getOrDefault(question.id(), ""))
                .orElse(asking.danger().map(danger -> danger ? "0" : "1").orElse(""));
        return new QuestionPage(entrance(asking), steps.question(number), number, steps.count(), answer, error);
    }

    private Steps steps(Asking asking) {
        return new Steps(screening.terms(asking.group()).asksDanger(), screening.questions(asking.group()));
    }

    private Asking answering(SignedIn me, GroupId group) {
        return askings.find(me.account(), group)
                .filter(asking -> asking.is(Asking.State.ANSWERING))
                .orElseThrow(NotFound::new);
    }

    private Asking inDanger(SignedIn me, GroupId group) {
        return askings.find(me.account(), group).filter(Asking::inDanger).orElseThrow(NotFound::new);
    }

    private Doorway.Entrance entrance(Asking asking) {
        return doorway.of(asking.group()).orElseThrow(NotFound::new);
    }

    private static ModelAndView go(GroupId group, String below) {
        return new ModelAndView("redirect:/ask/" + group.text() + below);
    }
}
