package org.hearth.admission.screening;

import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The facilitator writes what those who ask are asked, and looks at it with their eyes. */
@Controller
@RequestMapping("/groups/{group}/screening")
class ScreeningController {

    private final Screening screening;
    private final Groups groups;

    ScreeningController(Screening screening, Groups groups) {
        this.screening = screening;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        return Html.of(
                "admission/screening/show",
                new ScreeningPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        screening.terms(viewer.group()),
                        screening.questions(viewer.group())));
    }

    @PostMapping
    String change(
            Viewer viewer,
            @RequestParam(defaultValue = "") String danger,
            @RequestParam(defaultValue = "") String looks,
            @RequestParam(defaultValue = "") String offer) {
        viewer.need(Capability.SHAPE);
        screening.put(viewer.group(), new Terms(!danger.isEmpty(), days(looks, 3, 30), days(offer, 7, 60)));
        return list(viewer);
    }

    private static int days(String typed, int usual, int most) {
        return typed.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(typed), 1, most) : usual;
    }

    @GetMapping("/new")
    Html form(Viewer viewer, @RequestParam(defaultValue = "") String kind) {
        viewer.need(Capability.SHAPE);
        return Html.of(
                "admission/screening/question",
                page(viewer, "", QuestionForm.empty(QuestionForm.kind(kind)), Map.of()));
    }

    @PostMapping("/questions")
    Object add(Viewer viewer, @RequestParam Map<String, String> typed) {
        viewer.need(Capability.SHAPE);
        var form = QuestionForm.of(typed);
        if (!form.errors().isEmpty()) {
            return Html.again("admission/screening/question", page(viewer, "", form, form.errors()));
        }
        screening.add(viewer.group(), form.question());
        return new ModelAndView(list(viewer));
    }

    @GetMapping("/questions/{question}")
    Html edit(Viewer viewer, @PathVariable QuestionId question) {
        viewer.need(Capability.SHAPE);
        var form = QuestionForm.of(screening.find(viewer.group(), question));
        return Html.of("admission/screening/question", page(viewer, question.text(), form, Map.of()));
    }

    @PostMapping("/questions/{question}")
    Object change(Viewer viewer, @PathVariable QuestionId question, @RequestParam Map<String, String> typed) {
        viewer.need(Capability.SHAPE);
        var form = QuestionForm.of(typed);
        if (!form.errors().isEmpty()) {
            return Html.again("admission/screening/question", page(viewer, question.text(), form, form.errors()));
        }
        screening.change(viewer.group(), question, form.question());
        return new ModelAndView(list(viewer));
    }

    @PostMapping("/questions/{question}/earlier")
    String earlier(Viewer viewer, @PathVariable QuestionId question) {
        viewer.need(Capability.SHAPE);
        screening.earlier(viewer.group(), question);
        return list(viewer);
    }

    @PostMapping("/questions/{question}/removal")
    String remove(Viewer viewer, @PathVariable QuestionId question) {
        viewer.need(Capability.SHAPE);
        screening.remove(viewer.group(), question);
        return list(viewer);
    }

    @GetMapping("/preview")
    Html preview(Viewer viewer, @RequestParam(defaultValue = "0") int number) {
        viewer.need(Capability.SHAPE);
        var terms = screening.terms(viewer.group());
        var questions = screening.questions(viewer.group());
        return Html.of(
                "admission/screening/preview",
                PreviewPage.of(viewer, groups.doors(viewer, "about"), terms, questions, number));
    }

    private QuestionPage page(Viewer viewer, String id, QuestionForm form, Map<String, String> errors) {
        return new QuestionPage(viewer, groups.doors(viewer, "about"), id, form, errors);
    }

    private static String list(Viewer viewer) {
        return "redirect:/groups/" + viewer.group().text() + "/screening";
    }
}
