package org.hearth.guidance.nearby;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.groups.ChapterId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** Something in the neighbourhood, as somebody tells of it. @param chapter id of the chapter it is near; empty for all */
public record NearbyForm(
        String name,
        String what,
        String place,
        String times,
        String cost,
        String stepFree,
        String contact,
        String link,
        String source,
        String checked,
        String chapter,
        String submission) {

    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    public NearbyForm {
        name = Typed.line(name);
        what = text(what);
        place = Typed.line(place);
        times = Typed.line(times);
        cost = Typed.line(cost);
        stepFree = StepFree.of(stepFree).stored();
        contact = Typed.line(contact);
        link = withScheme(Typed.line(link));
        source = Typed.line(source);
        checked = Typed.line(checked);
        chapter = Typed.line(chapter);
        submission = Submission.valueOf(submission).toString();
    }

    static NearbyForm empty() {
        return new NearbyForm("", "", "", "", "", "", "", "", "", "", "", "");
    }

    static NearbyForm of(Nearby nearby) {
        return new NearbyForm(
                nearby.name(),
                nearby.what(),
                nearby.place(),
                nearby.times(),
                nearby.cost(),
                nearby.stepFree().stored(),
                nearby.contact(),
                nearby.link(),
                nearby.source(),
                nearby.checked().map(LocalDate::toString).orElse(""),
                nearby.chapter().map(ChapterId::text).orElse(""),
                "");
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors(LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        needed(errors, "name", name);
        needed(errors, "what", what);
        fits(errors, "name", name, 120);
        fits(errors, "what", what, 1_000);
        fits(errors, "place", place, 200);
        fits(errors, "times", times, 200);
        fits(errors, "cost", cost, 100);
        fits(errors, "contact", contact, 200);
        fits(errors, "source", source, 200);
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            errors.put("link", "guidance.nearby.link.wrong");
        }
        fits(errors, "link", link, 300);
        if (!checked.isEmpty() && checkedOn().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.put("checked", "guidance.article.notPast");
        }
        return errors;
    }

    Optional<LocalDate> checkedOn() {
        try {
            return checked.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(checked));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Optional<ChapterId> chapterId() {
        try {
            return chapter.isEmpty() ? Optional.empty() : Optional.of(ChapterId.valueOf(chapter));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    UUID submissionId() {
        return Submission.valueOf(submission).value();
    }

    /** As most people type it. */
    private static String withScheme(String typed) {
        return typed.startsWith("www.") ? "https://" + typed : typed;
    }

    private static void needed(Map<String, String> errors, String field, String text) {
        if (!Typed.isSeen(text)) {
            errors.put(field, "guidance.missing");
        }
    }

    private static void fits(Map<String, String> errors, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            errors.put(field, "guidance.tooLong");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Typed.cleaned(typed);
    }
}
