package org.hearth.groups.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.groups.group.GroupForm;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the ground rules.
 *
 * @param after the version it changes
 * @param grace {@code none} if nobody shall read on without having agreed
 */
public record RulesForm(String body, String whatChanged, String grace, int after) {

    public static final int WHAT_CHANGED = 300;
    private static final int GRACE_DAYS = 14;

    static RulesForm of(
            @Nullable String body, @Nullable String whatChanged, @Nullable String grace, @Nullable Integer after) {
        return new RulesForm(
                cleaned(body), cleaned(whatChanged), "none".equals(grace) ? "none" : "", after == null ? 0 : after);
    }

    Rules rules(LocalDate day) {
        return new Rules(after + 1, body, whatChanged, day, grace.equals("none") ? 0 : GRACE_DAYS);
    }

    RulesForm after(int newer) {
        return new RulesForm(body, whatChanged, grace, newer);
    }

    /** Field to message key. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "body", body, GroupForm.RULES);
        check(errors, "whatChanged", whatChanged, WHAT_CHANGED);
        return errors;
    }

    private static void check(Map<String, String> errors, String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.put(field, "groups.form.missing");
        } else if (text.length() > longest) {
            errors.put(field, "groups.form.tooLong");
        }
    }

    private static String cleaned(@Nullable String text) {
        return text == null ? "" : Typed.cleaned(text);
    }
}
