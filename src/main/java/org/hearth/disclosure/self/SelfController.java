package org.hearth.disclosure.self;

import java.util.stream.Stream;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.kernel.Refusal;
import org.hearth.web.Html;
import org.hearth.web.Picture;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** You in this group: the pseudonym and its picture, and all that is shown. */
@Controller
@RequestMapping("/groups/{group}/me")
class SelfController {

    private final Self self;
    private final Crowds crowds;
    private final Groups groups;

    SelfController(Self self, Crowds crowds, Groups groups) {
        this.self = self;
        this.crowds = crowds;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @AuthenticationPrincipal SignedIn me) {
        var said = crowds.said(viewer.persona());
        return Html.of(
                "disclosure/self/show",
                new SelfPage(
                        viewer,
                        groups.doors(viewer, "about"),
                        self.persona(viewer),
                        self.face(viewer, me.account()),
                        self.place(said),
                        self.cafe(said),
                        self.lines(viewer, said),
                        viewer.can(Capability.SEE_MEMBERS)));
    }

    @GetMapping("/name")
    Html name(Viewer viewer) {
        return Html.of(
                "disclosure/self/name", namePage(viewer, self.persona(viewer).pseudonym(), ""));
    }

    @PostMapping("/name")
    Object rename(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String pseudonym) {
        if (pseudonym == null) {
            return new ModelAndView("redirect:" + path(viewer) + "/name");
        }
        try {
            self.rename(viewer, me.account(), pseudonym);
            return new ModelAndView("redirect:" + path(viewer));
        } catch (Personas.PseudonymTaken | PseudonymCheck.TooAlike | NameUnfit refused) {
            Refusal refusal = (Refusal) refused;
            return Html.again("disclosure/self/name", namePage(viewer, pseudonym, refusal.messageKey()));
        }
    }

    private NamePage namePage(Viewer viewer, String typed, String error) {
        return new NamePage(viewer, groups.doors(viewer, "about"), self.persona(viewer), typed, error);
    }

    @GetMapping("/picture")
    Html picture(Viewer viewer) {
        var persona = self.persona(viewer);
        var pictures = Stream.concat(Stream.of(persona.picture()), Six.pictures().stream())
                .toList();
        return Html.of(
                "disclosure/self/picture", new PicturePage(viewer, groups.doors(viewer, "about"), persona, pictures));
    }

    @PostMapping("/picture")
    String change(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable Long picture) {
        if (picture != null) {
            self.changePicture(viewer, me.account(), new Picture(picture));
        }
        return "redirect:" + path(viewer);
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
