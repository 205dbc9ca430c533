package org.hearth.bringing.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.work.Bringing;
import org.hearth.bringing.work.Bringings;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bringing along what the group said elsewhere: send the file, look through it, take it in. */
@Controller
@RequestMapping("/groups/{group}/import")
class ImportController {

    private static final String SECONDS_TO_LOOK_AGAIN = "4";
    private static final int PEOPLE = 30;
    private static final int WORDS = 60;

    private final Bringings bringings;

    ImportController(Bringings bringings) {
        this.bringings = bringings;
    }

    @GetMapping
    Html show(Viewer viewer, HttpServletResponse response) {
        viewer.need(Capability.SHAPE);
        var page = page(viewer, "");
        if (page.bringing().filter(now -> now.phase().works()).isPresent()) {
            response.setHeader("Refresh", SECONDS_TO_LOOK_AGAIN);
        }
        return Html.of("bringing/page/show", page);
    }

    private ImportPage page(Viewer viewer, String error) {
        var now = bringings.newest(viewer.group());
        return new ImportPage(
                viewer,
                now,
                now.map(bringings::leftOut).orElse(java.util.Map.of()),
                now.map(found -> bringings.writers(found, PEOPLE)).orElse(List.of()),
                now.map(bringings::wordsToLookThrough).orElse(0),
                now.map(bringings::red).orElse(List.of()),
                error);
    }

    @PostMapping
    Object send(Viewer viewer, @RequestParam(defaultValue = "") String kind, HttpServletRequest request)
            throws IOException {
        viewer.need(Capability.SHAPE);
        if (!isForm(request)) {
            return back(viewer);
        }
        var chosen = Kind.of(kind);
        var file = file(request);
        if (chosen.isEmpty() || file.isEmpty()) {
            var missing = chosen.isEmpty() ? "bringing.kind.none" : "bringing.file.none";
            return Html.again("bringing/page/show", page(viewer, missing));
        }
        try (var in = file.get().getInputStream()) {
            bringings.begin(viewer.group(), chosen.get(), in);
        }
        return back(viewer);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private static Optional<Part> file(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        } catch (jakarta.servlet.ServletException | IllegalStateException tooMuch) {
            return Optional.empty();
        }
    }

    @GetMapping("/words")
    Object words(Viewer viewer, @RequestParam(defaultValue = "0") int after) {
        viewer.need(Capability.SHAPE);
        var now = ready(viewer);
        if (now.isEmpty()) {
            return back(viewer);
        }
        var found = bringings.words(now.get(), after, WORDS + 1);
        var more = found.size() > WORDS;
        return Html.of("bringing/page/words", new WordsPage(viewer, more ? found.subList(0, WORDS) : found, more));
    }

    @PostMapping("/words")
    ModelAndView decide(
            Viewer viewer,
            @RequestParam(defaultValue = "") List<Integer> shown,
            @RequestParam(defaultValue = "") List<Integer> hidden,
            @RequestParam(defaultValue = "") String more) {
        viewer.need(Capability.SHAPE);
        ready(viewer).ifPresent(now -> bringings.decide(now, shown, hidden));
        var path = "redirect:/groups/" + viewer.group().text() + "/import";
        return more.isEmpty() || shown.isEmpty()
                ? back(viewer)
                : new ModelAndView(path + "/words?after=" + shown.getLast());
    }

    @PostMapping("/taking")
    Object take(Viewer viewer, @RequestParam(defaultValue = "") String looked) {
        viewer.need(Capability.SHAPE);
        var now = ready(viewer);
        if (now.isPresent() && looked.isEmpty()) {
            return Html.again("bringing/page/show", page(viewer, "bringing.looked.none"));
        }
        now.ifPresent(bringings::take);
        return back(viewer);
    }

    @PostMapping("/stopping")
    ModelAndView stop(Viewer viewer) {
        viewer.need(Capability.SHAPE);
        bringings.newest(viewer.group()).ifPresent(bringings::stop);
        return back(viewer);
    }

    @PostMapping("/taking-out")
    Object takeOut(Viewer viewer, @RequestParam(defaultValue = "") String sure) {
        viewer.need(Capability.SHAPE);
        var now = bringings.newest(viewer.group());
        if (now.isPresent() && sure.isEmpty()) {
            return Html.again("bringing/page/show", page(viewer, "bringing.sure.none"));
        }
        now.ifPresent(bringings::takeOut);
        return back(viewer);
    }

    /** What waits to be looked through; sent twice, or when somebody was quicker, there is none. */
    private Optional<Bringing> ready(Viewer viewer) {
        return bringings.newest(viewer.group()).filter(now -> now.phase().waits());
    }

    private static ModelAndView back(Viewer viewer) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/import");
    }
}
