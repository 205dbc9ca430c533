package org.hearth.desk.rota;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearth.desk.ShiftId;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is there when, a pause for who needs one, and a note for the next. */
@Controller
@RequestMapping("/groups/{group}/desk")
class RotaController {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_PAUSE = 90;

    private final Rotas rotas;
    private final Personas personas;
    private final Groups groups;

    RotaController(Rotas rotas, Personas personas, Groups groups) {
        this.rotas = rotas;
        this.personas = personas;
        this.groups = groups;
    }

    @GetMapping("/rota")
    Html show(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        return Html.of("desk/rota/show", page(viewer, "18:00", "21:00", ""));
    }

    @PostMapping("/rota")
    Object add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String weekday,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        viewer.need(Capability.MODERATE);
        var begins = time(from);
        var ends = time(until);
        if (!weekday.matches("[1-7]") || begins.isEmpty() || ends.isEmpty()) {
            return Html.again("desk/rota/show", page(viewer, from, until, "desk.rota.wrong"));
        }
        rotas.add(viewer, DayOfWeek.of(Integer.parseInt(weekday)), begins.get(), ends.get());
        return back(viewer, "/rota");
    }

    @PostMapping("/rota/{shift}/removal")
    Object remove(Viewer viewer, @PathVariable ShiftId shift) {
        rotas.remove(viewer, shift);
        return back(viewer, "/rota");
    }

    @PostMapping("/pause")
    Object pause(Viewer viewer, @RequestParam(defaultValue = "7") String days) {
        viewer.need(Capability.MODERATE);
        rotas.pause(viewer, days.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(days), 1, LONGEST_PAUSE) : 7);
        return back(viewer, "/rota");
    }

    @PostMapping("/pause/ending")
    Object comeBack(Viewer viewer) {
        rotas.comeBack(viewer);
        return back(viewer, "/rota");
    }

    @PostMapping("/note")
    Object leave(Viewer viewer, @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.MODERATE);
        var typed = Typed.cleaned(words);
        if (Typed.isSeen(typed)) {
            rotas.leave(viewer, typed.length() > LONGEST_NOTE ? typed.substring(0, LONGEST_NOTE) : typed);
        }
        return back(viewer, "");
    }

    private RotaPage page(Viewer viewer, String from, String until, String error) {
        var rota = rotas.of(viewer.group());
        var people = personas.byId(
                rota.shifts().stream().map(Shift::persona).distinct().toList());
        return new RotaPage(
                viewer, groups.doors(viewer, "about"), rota, people, rotas.pausesUntil(viewer), from, until, error);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static ModelAndView back(Viewer viewer, String below) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/desk" + below);
    }
}
