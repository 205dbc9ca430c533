package org.hearth.guidance.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in an information page, and who answers for it.
 *
 * @param sources one a line
 * @param changed what they changed, for those who look after it
 * @param basis number of the version they began with; 0 for a new page
 */
public record ArticleForm(
        String title,
        String body,
        String author,
        String qualification,
        String sources,
        String interests,
        String written,
        String reviewed,
        String reviewer,
        String due,
        String changed,
        String basis,
        String submission) {

    static final int TITLE = 120;
    static final int BODY = 30_000;

    public ArticleForm {
        title = Typed.line(title);
        body = text(body);
        author = Typed.line(author);
        qualification = Typed.line(qualification);
        sources = text(sources);
        interests = Typed.line(interests);
        written = Typed.line(written);
        reviewed = Typed.line(reviewed);
        reviewer = Typed.line(reviewer);
        due = Typed.line(due);
        changed = Typed.line(changed);
        basis = Typed.line(basis).matches("\\d{1,8}") ? Typed.line(basis) : "0";
        submission = Submission.valueOf(submission).toString();
    }

    static ArticleForm empty(LocalDate today) {
        return new ArticleForm(
                "",
                "",
                "",
                "",
                "",
                "",
                today.toString(),
                "",
                "",
                today.plusYears(1).toString(),
                "",
                "0",
                "");
    }

    static ArticleForm of(Version version) {
        return new ArticleForm(
                version.title(),
                version.body(),
                version.author(),
                version.qualification(),
                version.sources(),
                version.interests(),
                version.written().map(LocalDate::toString).orElse(""),
                version.reviewed().map(LocalDate::toString).orElse(""),
                version.reviewer(),
                version.due().map(LocalDate::toString).orElse(""),
                "",
                String.valueOf(version.number()),
                "");
    }

    /** Field to message key; empty if all is well. A draft needs a title alone. */
    Map<String, String> errors(boolean publish, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        needed(errors, "title", title);
        if (publish) {
            needed(errors, "body", body);
            needed(errors, "author", author);
            needed(errors, "qualification", qualification);
            needed(errors, "sources", sources);
            needed(errors, "written", written);
            needed(errors, "due", due);
        }
        fits(errors, "title", title, TITLE);
        fits(errors, "body", body, BODY);
        fits(errors, "author", author, 100);
        fits(errors, "qualification", qualification, 300);
        fits(errors, "sources", sources, 4_000);
        fits(errors, "interests", interests, 500);
        fits(errors, "reviewer", reviewer, 200);
        fits(errors, "changed", changed, 200);
        past(errors, "written", written, today);
        past(errors, "reviewed", reviewed, today);
        if (!due.isEmpty() && day(due).isEmpty()) {
            errors.putIfAbsent("due", "guidance.article.noDay");
        }
        if (reviewed.isEmpty() != reviewer.isEmpty()) {
            errors.putIfAbsent(reviewer.isEmpty() ? "reviewer" : "reviewed", "guidance.article.reviewer.both");
        }
        return errors;
    }

    int basisNumber() {
        return Integer.parseInt(basis);
    }

    UUID submissionId() {
        return Submission.valueOf(submission).value();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static void past(Map<String, String> errors, String field, String typed, LocalDate today) {
        if (!typed.isEmpty() && day(typed).filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.putIfAbsent(field, "guidance.article.notPast");
        }
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
