package org.hearth.disclosure.self;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.disclosure.step.Steps;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
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

/** The face: what one is called where people meet in a room. */
@Controller
@RequestMapping("/groups/{group}/me/face")
class FaceController {

    private final Self self;
    private final Steps steps;
    private final Groups groups;

    FaceController(Self self, Steps steps, Groups groups) {
        this.self = self;
        this.steps = steps;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @AuthenticationPrincipal SignedIn me) {
        var face = self.face(viewer, me.account());
        return Html.of(
                "disclosure/self/face",
                page(viewer, face, face.map(Persona::pseudonym).orElse(""), face.map(Persona::picture), ""));
    }

    @PostMapping
    Object keep(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(name = "called", required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Long picture) {
        var path = "/groups/" + viewer.group().text() + "/me";
        if (name == null) {
            return new ModelAndView("redirect:" + path + "/face");
        }
        var chosen = picture == null ? Six.pictures().getFirst() : new Picture(picture);
        try {
            self.keepFace(viewer, me.account(), name, chosen);
            return new ModelAndView("redirect:" + path);
        } catch (PseudonymCheck.TooAlike | NameUnfit refused) {
            Refusal refusal = (Refusal) refused;
            var face = self.face(viewer, me.account());
            return Html.again(
                    "disclosure/self/face", page(viewer, face, name, Optional.of(chosen), refusal.messageKey()));
        }
    }

    @PostMapping("/removal")
    String remove(Viewer viewer, @AuthenticationPrincipal SignedIn me) {
        steps.removeFace(viewer, me.account());
        return "redirect:/groups/" + viewer.group().text() + "/me";
    }

    private FacePage page(Viewer viewer, Optional<Persona> face, String typed, Optional<Picture> chosen, String error) {
        List<Picture> pictures =
                Stream.concat(chosen.stream(), Six.pictures().stream()).limit(7).toList();
        return new FacePage(viewer, groups.doors(viewer, "about"), face, typed, pictures, error);
    }
}
