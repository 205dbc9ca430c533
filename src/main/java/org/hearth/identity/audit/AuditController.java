package org.hearth.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.identity.coordination.Coordinators;
import org.hearth.web.Frame;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit in words, and whether it is as it was written. */
@Controller
@RequestMapping("/coordination/audit")
class AuditController {

    private static final int A_PAGE = 50;

    private final Coordinators coordinators;
    private final AuditBook book;
    private final Verification verification;
    private final PartyNames names;
    private final OwnGlass ownGlass;
    private final Frames frames;

    AuditController(
            Coordinators coordinators,
            AuditBook book,
            Verification verification,
            PartyNames names,
            OwnGlass ownGlass,
            Frames frames) {
        this.coordinators = coordinators;
        this.book = book;
        this.verification = verification;
        this.names = names;
        this.ownGlass = ownGlass;
        this.frames = frames;
    }

    @GetMapping
    Html show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            HttpServletRequest request) {
        coordinators.check(me);
        var frame = frames.of(request);
        var hidden = ownGlass.hiddenFrom(me.account());
        var lines = lines(book.before(hidden.real(before), A_PAGE + hidden.count()), hidden, frame).stream()
                .limit(A_PAGE)
                .toList();
        return Html.of(
                "identity/audit/show",
                new AuditPage(verification.whole(), hidden, verification.onlyAsSafeAsTheRole(), lines));
    }

    /** One line a row, oldest first, with tabs between: for keeping elsewhere, and for any program that reads tables. */
    @GetMapping("/download")
    ResponseEntity<String> download(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        coordinators.check(me);
        var text = lines(
                        book.before(Long.MAX_VALUE, Integer.MAX_VALUE),
                        ownGlass.hiddenFrom(me.account()),
                        frames.of(request))
                .reversed()
                .stream()
                .map(line -> line.number() + "\t" + line.at() + "\t" + line.words() + "\t" + cell(line.reason()) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/tab-separated-values;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.tsv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }

    /** What somebody wrote is not to be calculated by the program that opens the table. */
    private static String cell(String written) {
        var line = written.replaceAll("\\s+", " ");
        return line.matches("[=+@-].*") ? "'" + line : line;
    }

    private List<AuditPage.Line> lines(List<AuditBook.Deed> deeds, HiddenRows hidden, Frame frame) {
        return deeds.stream()
                .filter(deed -> !hidden.has(deed.number()))
                .map(deed -> new AuditPage.Line(
                        hidden.shown(deed.number()),
                        deed.at(),
                        frame.say(deed.kind(), names.of(deed.actor(), frame), names.of(deed.subject(), frame)),
                        deed.reason()))
                .toList();
    }
}
