package org.hearth.live.check;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.live.media.MediaSources;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.server.VideoServer;
import org.hearth.web.Html;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Trying out browser, camera, microphone and line, at any time. */
@Controller
@RequestMapping("/groups/{group}/check")
class CheckController {

    /** What the page needs to connect twice. @param url path of the way of signalling, on our own origin */
    record Lines(String url, String sends, String receives) {}

    private final TechnicalChecks checks;
    private final CheckRooms rooms;
    private final MediaTokens tokens;
    private final VideoServer video;
    private final Personas personas;
    private final Groups groups;

    CheckController(
            TechnicalChecks checks,
            CheckRooms rooms,
            MediaTokens tokens,
            VideoServer video,
            Personas personas,
            Groups groups) {
        this.checks = checks;
        this.rooms = rooms;
        this.tokens = tokens;
        this.video = video;
        this.personas = personas;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.of("live/check/show", page(viewer));
    }

    /** The tokens are good for these two lines alone, and only as long as the room is. */
    @PostMapping("/room")
    ResponseEntity<Lines> open(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        var server = video.ready().orElseThrow(NotFound::new);
        var room = rooms.open(viewer);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Lines(
                        path(viewer) + "/signal",
                        tokens.mint(server, room.sending(), MediaSources.ALL),
                        tokens.mint(server, room.receiving(), MediaSources.ALL)));
    }

    /** One word for those who lead, and only when its owner sends it. */
    @PostMapping
    RedirectView tell(Viewer viewer, @RequestParam String ready) {
        viewer.need(Capability.ATTEND);
        checks.tell(viewer, ready.equals("yes"));
        return to(path(viewer));
    }

    @PostMapping("/help")
    Object ask(Viewer viewer, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.ATTEND);
        var typed = Typed.cleaned(words);
        if (typed.length() > CheckPage.LIMIT) {
            return Html.again("live/check/show", page(viewer).again(typed, "live.check.ask.long"));
        }
        checks.ask(viewer, typed);
        return to(path(viewer));
    }

    private CheckPage page(Viewer viewer) {
        viewer.need(Capability.ATTEND);
        var persona = personas.byId(List.of(viewer.persona())).get(viewer.persona());
        if (persona == null) {
            throw new NotFound();
        }
        return new CheckPage(
                viewer,
                groups.doors(viewer, "meet"),
                persona,
                checks.of(viewer.persona()),
                video.ready().isPresent(),
                "",
                "");
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text() + "/check";
    }

    private static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
