package org.hearth.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.hearth.web.rendering.Renderer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what each module has to say today, and then it ends. */
@Controller
class TodayController {

    private final List<TodayPart> parts;
    private final Renderer renderer;
    private final Frames frames;

    TodayController(List<TodayPart> parts, Renderer renderer, Frames frames) {
        this.renderer = renderer;
        this.frames = frames;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(TodayPart::order)).toList();
    }

    @GetMapping("/today")
    Html show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        var frame = frames.of(request);
        return Html.of(
                "web/today/show",
                new TodayPage(parts.stream()
                        .flatMap(part -> part.forReader(me).stream())
                        .map(part -> renderer.content(part, frame))
                        .toList()));
    }
}
