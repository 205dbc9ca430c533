package org.hearth.groups.invitation;

import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many at once: paste, look, send, and stop if need be. */
@Controller
@RequestMapping("/groups/{group}/invitations/list")
class InvitationListController {

    private final InvitationList list;

    InvitationListController(InvitationList list) {
        this.list = list;
    }

    @GetMapping
    Html show(Viewer viewer) {
        viewer.need(Capability.ADMIT);
        return Html.of("groups/invitation/upload", new UploadPage(viewer, "", list.progress(viewer.group()), false));
    }

    /** Shows what was understood; nothing is kept or sent yet. */
    @PostMapping
    Html preview(
            Viewer viewer,
            @RequestParam(defaultValue = "") String addresses,
            @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.ADMIT);
        var read = AddressList.of(addresses);
        if (read.addresses().isEmpty()) {
            var page = new UploadPage(viewer, addresses, list.progress(viewer.group()), true);
            return Html.again("groups/invitation/upload", page);
        }
        return Html.of(
                "groups/invitation/preview",
                new PreviewPage(
                        viewer,
                        read,
                        addresses,
                        Language.of(language).tag(),
                        Submission.next().toString()));
    }

    @PostMapping("/sending")
    String send(
            Viewer viewer,
            @RequestParam(defaultValue = "") String addresses,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String submission) {
        viewer.need(Capability.ADMIT);
        list.begin(viewer.group(), AddressList.of(addresses), Language.of(language), Submission.valueOf(submission));
        return "redirect:/groups/" + viewer.group().text() + "/invitations/list";
    }

    @PostMapping("/stopping")
    String stop(Viewer viewer) {
        viewer.need(Capability.ADMIT);
        list.stop(viewer.group());
        return "redirect:/groups/" + viewer.group().text() + "/invitations/list";
    }
}
