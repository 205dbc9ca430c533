package org.hearth.meetings.calendar;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Settings;
import org.hearth.kernel.Token;
import org.hearth.kernel.Typed;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's meetings in one's own calendar: a link to make, to take back, and what it opens. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final int LONGEST_WORD = 40;

    private final Feeds feeds;
    private final Frames frames;
    private final Settings settings;
    private final RateLimits limits;

    CalendarController(Feeds feeds, Frames frames, Settings settings, RateLimits limits) {
        this.feeds = feeds;
        this.frames = frames;
        this.settings = settings;
        this.limits = limits;
    }

    @GetMapping("/calendar")
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of("meetings/calendar/show", new CalendarPage(feeds.madeOn(me.account()), "", "", ""));
    }

    /** Shown this once: whoever comes by later at an open page does not find the link. */
    @PostMapping("/calendar/link")
    Html make(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String word,
            HttpServletRequest request) {
        var typed = Typed.cleaned(word).replaceAll("\\s+", " ");
        if (typed.length() > LONGEST_WORD) {
            return Html.again(
                    "meetings/calendar/show",
                    new CalendarPage(feeds.madeOn(me.account()), "", typed, "meetings.calendar.word.long"));
        }
        var token = feeds.make(me.account(), typed.isEmpty() ? neutral(request) : typed);
        var link = settings.address() + "/calendars/" + token.reveal();
        return Html.of("meetings/calendar/show", new CalendarPage(feeds.madeOn(me.account()), link, typed, ""));
    }

    @PostMapping("/calendar/link/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me) {
        feeds.revoke(me.account());
        return "redirect:/calendar";
    }

    @GetMapping("/calendars/{token}")
    ResponseEntity<byte[]> open(@PathVariable String token, HttpServletRequest request) {
        if (!limits.allows(RateLimit.CALENDARS_PER_NETWORK, request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return answer(feeds.open(Token.of(token)).orElseThrow(NotFound::new));
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/calendar")
    ResponseEntity<byte[]> one(
            Viewer viewer,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable MeetingId meeting,
            HttpServletRequest request) {
        viewer.need(Capability.ATTEND);
        return answer(feeds.one(me.account(), viewer, meeting, neutral(request)).orElseThrow(NotFound::new));
    }

    private String neutral(HttpServletRequest request) {
        return frames.of(request).say("meetings.calendar.word.neutral");
    }

    private static ResponseEntity<byte[]> answer(byte[] calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .body(calendar);
    }
}
