package org.hearth.live.codeword;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Going out of sight, and coming back by what looks like a search. */
@Controller
class CoverController {

    static final String PAGE = "/you/code-word/page";

    private final Covering covering;
    private final CodeWords words;
    private final Covered covered;
    private final Groups groups;
    private final RateLimits limits;
    private final Frames frames;

    CoverController(
            Covering covering, CodeWords words, Covered covered, Groups groups, RateLimits limits, Frames frames) {
        this.covering = covering;
        this.words = words;
        this.covered = covered;
        this.groups = groups;
        this.limits = limits;
        this.frames = frames;
    }

    /** Fetched by the room beforehand, so that it can be shown when the line is gone. */
    @GetMapping(PAGE)
    Html page(@AuthenticationPrincipal SignedIn me) {
        return Html.of("live/codeword/page", new CoverPage(words.of(me.account()), ""));
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/code-word")
    ResponseEntity<Void> cover(Viewer viewer, @PathVariable MeetingId meeting, Back back, HttpServletRequest request) {
        covering.cover(viewer, meeting);
        covered.cover(request, back.address());
        return back.toRoom();
    }

    /** What the page's script does when it has recognised the way back. */
    @PostMapping("/you/code-word/back")
    Object comeBack(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return mayTry(me) ? uncover(me, request) : page(me);
    }

    @PostMapping("/you/code-word/search")
    Object search(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(name = "q", defaultValue = "") String looked,
            HttpServletRequest request) {
        var word = words.of(me.account());
        return mayTry(me) && new CoverPage(word, "").leadsBack(looked, frames.of(request))
                ? uncover(me, request)
                : Html.of("live/codeword/page", new CoverPage(word, looked.strip()));
    }

    /** Too often looks like a search that found nothing: a refusal in Hearth's own look would say whose page this is. */
    private boolean mayTry(SignedIn me) {
        return limits.allows(RateLimit.ROOM_PRESSES, "account:" + me.account().value());
    }

    private ModelAndView uncover(SignedIn me, HttpServletRequest request) {
        var room = covered.room(request);
        covered.uncover(request);
        room.ifPresent(address -> groups.viewer(me.account(), address.group())
                .ifPresent(viewer -> covering.comeBack(viewer, address.meeting())));
        var where = room.map(address -> address.at("room")).orElse("/you/code-word/try");
        return new ModelAndView("redirect:" + where);
    }
}
