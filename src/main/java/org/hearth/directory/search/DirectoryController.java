package org.hearth.directory.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.kernel.RateLimit;
import org.hearth.places.Place;
import org.hearth.places.PlaceField;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.hearth.web.Html;
import org.hearth.web.Strangers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory: what one is looking for, and what there is. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final Places places;
    private final Sought sought;
    private final Strangers strangers;

    DirectoryController(Directory directory, Places places, Sought sought, Strangers strangers) {
        this.directory = directory;
        this.places = places;
        this.sought = sought;
        this.strangers = strangers;
    }

    @GetMapping("/directory")
    Html show(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        strangers.check(RateLimit.SEARCHES_PER_NETWORK, request);
        var form = WishForm.of(asked);
        var sealed = form.text("for");
        var opened = sought.open(sealed);
        var words = opened.orElse(new Sought.Words("", form.need()));
        var wish = form.wish(words.words(), words.need(), place(form.text("place")));
        var found = directory.find(wish, mark(form));
        var here = address(wish);
        var town = wish.place()
                .map(chosen -> PlaceField.of(places, "town", chosen))
                .orElse(PlaceField.empty("town"));
        return page(
                200,
                new DirectoryPage.Asked(wish, town, !sealed.isEmpty() && opened.isEmpty()),
                new DirectoryPage.Answer(
                        found.groups(),
                        found.nearly(),
                        found.next().map(mark -> next(here, mark)).orElse(""),
                        widerWays(wish)));
    }

    /** What was typed goes on sealed, so that it stands in no address. */
    @PostMapping("/directory")
    Object look(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        strangers.check(RateLimit.SEARCHES_PER_NETWORK, request);
        var form = WishForm.of(typed);
        var town = PlaceField.read(places, "town", form.text("town"), form.text("townId"));
        var wish = form.wish(form.text("words"), form.need(), town.place().map(Place::id));
        return town.understood()
                ? new ModelAndView("redirect:" + address(wish) + "#groups")
                : page(
                        422,
                        new DirectoryPage.Asked(wish, town, false),
                        new DirectoryPage.Answer(List.of(), false, "", List.of()));
    }

    private Html page(int status, DirectoryPage.Asked asked, DirectoryPage.Answer answer) {
        return new Html("directory/search/show", new DirectoryPage(asked, directory.choices(), answer), status);
    }

    private static String next(String here, Directory.Mark mark) {
        return here + (here.contains("?") ? "&" : "?") + "step=" + mark.step()
                + mark.after().map(group -> "&after=" + group.text()).orElse("") + (mark.nearly() ? "&nearly=yes" : "");
    }

    private String address(Wish wish) {
        return WishForm.address(wish, sought.sealed(wish.words(), wish.need()));
    }

    /** For when there is nothing: the same wish, a little wider each time. */
    private List<DirectoryPage.Way> widerWays(Wish wish) {
        var ways = new ArrayList<DirectoryPage.Way>();
        wish.place()
                .flatMap(directory::wider)
                .ifPresent(
                        wider -> ways.add(new DirectoryPage.Way("wider", wider.name(), address(wish.at(wider.id())))));
        if (wish.place().isPresent()) {
            ways.add(new DirectoryPage.Way("anywhere", "", address(wish.anywhere())));
        }
        if (wish.detailed()) {
            ways.add(new DirectoryPage.Way("inAnyWay", "", address(wish.inAnyWay())));
        }
        if (!wish.any()) {
            ways.add(new DirectoryPage.Way("all", "", "/directory"));
        }
        return ways;
    }

    private Optional<PlaceId> place(String code) {
        // a place the gazetteer does not know is no filter
        return code.matches("[a-z0-9-]{1,60}") ? places.byId(new PlaceId(code)).map(Place::id) : Optional.empty();
    }

    private static Directory.Mark mark(WishForm form) {
        var after = form.text("after");
        return after.matches("[\\w-]{22}") && form.text("step").matches("\\d")
                ? new Directory.Mark(
                        Integer.parseInt(form.text("step")),
                        Optional.of(GroupId.valueOf(after)),
                        !form.text("nearly").isEmpty())
                : Directory.Mark.START;
    }
}
