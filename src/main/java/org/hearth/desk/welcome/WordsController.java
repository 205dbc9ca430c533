package org.hearth.desk.welcome;

import org.hearth.desk.WordsId;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Words to begin an answer with. Nothing sends them by itself: they go into the composer, to be changed. */
@Controller
@RequestMapping("/groups/{group}/desk/words")
class WordsController {

    private final WelcomeTable table;
    private final Groups groups;

    WordsController(WelcomeTable table, Groups groups) {
        this.table = table;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        return Html.of("desk/welcome/words", page(viewer, "", "", ""));
    }

    @PostMapping
    Object add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words) {
        viewer.need(Capability.MODERATE);
        var name = Typed.cleaned(title);
        var typed = Typed.cleaned(words);
        if (!Typed.isSeen(name) || !Typed.isSeen(typed)) {
            return Html.again("desk/welcome/words", page(viewer, name, typed, "desk.words.missing"));
        }
        if (name.length() > GroupWords.TITLE || typed.length() > GroupWords.WORDS) {
            return Html.again("desk/welcome/words", page(viewer, name, typed, "desk.tooLong"));
        }
        table.add(viewer.group(), name, typed);
        return back(viewer);
    }

    @PostMapping("/{words}/removal")
    Object remove(Viewer viewer, @PathVariable("words") WordsId id) {
        viewer.need(Capability.MODERATE);
        if (!table.remove(viewer.group(), id)) {
            throw new NotFound();
        }
        return back(viewer);
    }

    private WordsPage page(Viewer viewer, String title, String words, String error) {
        return new WordsPage(viewer, groups.doors(viewer, "about"), table.of(viewer.group()), title, words, error);
    }

    private static ModelAndView back(Viewer viewer) {
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/desk/words");
    }
}
