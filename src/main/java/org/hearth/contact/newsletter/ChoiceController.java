package org.hearth.contact.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an issue comes to the reader. */
@Controller
@RequestMapping("/groups/{group}/newsletter/choice")
class ChoiceController {

    private final Readers readers;
    private final Groups groups;

    ChoiceController(Readers readers, Groups groups) {
        this.readers = readers;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @RequestParam(required = false) @Nullable String kept) {
        viewer.need(Capability.READ_TALK);
        return Html.of(
                "contact/newsletter/choice",
                new ChoicePage(viewer, groups.doors(viewer, "about"), readers.choice(viewer), kept != null));
    }

    @PostMapping
    String choose(Viewer viewer, @RequestParam(defaultValue = "page") String choice, HttpServletRequest request) {
        viewer.need(Capability.READ_TALK);
        readers.choose(viewer, Choice.of(choice), Frames.language(request));
        return "redirect:/groups/" + viewer.group().text() + "/newsletter/choice?kept";
    }
}
