package org.hearth.groups.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.hearth.web.Language;

/**
 * What a coordinator says of a new group.
 *
 * @param submission makes a form sent twice one group
 */
public record GroupForm(
        String name, String purpose, String rules, String language, String facilitator, String submission) {

    public static final int NAME = 80;
    public static final int PURPOSE = 2_000;
    public static final int RULES = 10_000;

    public GroupForm {
        name = stripped(name);
        purpose = stripped(purpose);
        rules = stripped(rules);
        language = Language.of(language == null ? "" : language).tag();
        facilitator = stripped(facilitator);
        submission = Submission.valueOf(submission).toString();
    }

    static GroupForm empty(Language language, String rules) {
        return new GroupForm("", "", rules, language.tag(), "", newSubmission());
    }

    static String newSubmission() {
        return Submission.next().toString();
    }

    UUID submissionId() {
        return Submission.valueOf(submission).value();
    }

    /** Field to message key; empty if all is well. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "name", name, NAME);
        check(errors, "purpose", purpose, PURPOSE);
        check(errors, "rules", rules, RULES);
        if (EmailAddress.of(facilitator).isEmpty()) {
            errors.put("facilitator", "identity.signin.noAddress");
        }
        return errors;
    }

    private static void check(Map<String, String> errors, String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.put(field, "groups.form.missing");
        } else if (text.length() > longest) {
            errors.put(field, "groups.form.tooLong");
        }
    }

    private static String stripped(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : Typed.cleaned(text);
    }
}
