package org.hearth.groups.consent;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the group asks its members for, in whose words, and each one's answer. */
@Controller
@RequestMapping("/groups/{group}/consents")
class ConsentController {

    private static final int LONGEST = 5_000;

    private final Consenting consenting;
    private final Groups groups;

    ConsentController(Consenting consenting, Groups groups) {
        this.consenting = consenting;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        var texts = new EnumMap<ConsentTopic, ConsentText>(ConsentTopic.class);
        for (var topic : ConsentTopic.values()) {
            consenting.text(viewer, topic).filter(ConsentText::offered).ifPresent(text -> texts.put(topic, text));
        }
        return Html.of("groups/consent/list", new ConsentsPage(viewer, groups.doors(viewer, "about"), texts));
    }

    @GetMapping("/words")
    Html form(Viewer viewer, @RequestParam(defaultValue = "") String topic) {
        viewer.need(Capability.SHAPE);
        var text = consenting.text(viewer, topic(topic));
        return Html.of(
                "groups/consent/words",
                page(
                        viewer,
                        topic(topic),
                        text.map(ConsentText::body).orElse(""),
                        text.map(ConsentText::offered).orElse(true),
                        text,
                        "",
                        false));
    }

    @PostMapping("/words")
    Object write(
            Viewer viewer,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "yes") String offered,
            @RequestParam(name = "since", defaultValue = "0") int after) {
        viewer.need(Capability.SHAPE);
        var words = Typed.cleaned(body);
        var text = consenting.text(viewer, topic(topic));
        boolean asks = offered.equals("yes");
        var error = words.isEmpty() ? "groups.form.missing" : words.length() > LONGEST ? "groups.form.tooLong" : "";
        if (!error.isEmpty()) {
            return Html.again("groups/consent/words", page(viewer, topic(topic), words, asks, text, error, false));
        }
        if (!consenting.write(viewer, topic(topic), after, words, asks)) {
            return Html.again("groups/consent/words", page(viewer, topic(topic), words, asks, text, "", true));
        }
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/consents");
    }

    @PostMapping
    String answer(
            Viewer viewer,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "no") String answer) {
        consenting.answer(viewer, topic(topic), version, answer.equals("yes"));
        return "redirect:/groups/" + viewer.group().text() + "/agreements";
    }

    private ConsentPage page(
            Viewer viewer,
            ConsentTopic topic,
            String body,
            boolean offered,
            Optional<ConsentText> newest,
            String error,
            boolean overtaken) {
        return new ConsentPage(
                viewer,
                groups.doors(viewer, "about"),
                topic,
                body,
                offered,
                newest.map(ConsentText::version).orElse(0),
                error,
                overtaken ? newest.map(ConsentText::body).orElse("") : "");
    }

    /** Forms always say which; what is none of them is the mildest. */
    private static ConsentTopic topic(String name) {
        return Arrays.stream(ConsentTopic.values())
                .filter(topic -> topic.name().equals(name))
                .findAny()
                .orElse(ConsentTopic.STATISTICS);
    }
}
