package org.hearth.groups.emergency;

import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmergencyContacts;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own emergency contact in a group. */
@Controller
@RequestMapping("/groups/{group}/emergency")
class EmergencyController {

    private final EmergencyContacts contacts;
    private final Groups groups;

    EmergencyController(EmergencyContacts contacts, Groups groups) {
        this.contacts = contacts;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        var own = contacts.own(viewer.persona());
        var form = own.map(EmergencyForm::of).orElseGet(() -> new EmergencyForm("", "", ""));
        return Html.of(
                "groups/emergency/own",
                new EmergencyPage(viewer, groups.doors(viewer, "about"), form, own.isPresent(), Map.of()));
    }

    @PostMapping
    Object leave(Viewer viewer, @ModelAttribute EmergencyForm form) {
        viewer.need(Capability.ATTEND);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Html.again(
                    "groups/emergency/own",
                    new EmergencyPage(viewer, groups.doors(viewer, "about"), form, false, errors));
        }
        contacts.leave(viewer.persona(), form.contact());
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/emergency");
    }

    @PostMapping("/removal")
    String takeBack(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        contacts.takeBack(viewer.persona());
        return "redirect:/groups/" + viewer.group().text() + "/emergency";
    }
}
