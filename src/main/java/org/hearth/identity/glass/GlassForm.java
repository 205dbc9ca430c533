package org.hearth.identity.glass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says who asks.
 *
 * @param reference the persona's id, as a facilitator gave it
 * @param delay {@code yes} if the person is to know later only
 * @param submission makes a form sent twice one request
 */
public record GlassForm(
        @Nullable String reference,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable String delay,
        @Nullable String submission) {

    public static final int REASON = 1_000;
    private static final int DELAY_DAYS = 7;

    public GlassForm {
        reference = cleaned(reference);
        ground = cleaned(ground);
        reason = cleaned(reason);
        delay = cleaned(delay);
        submission = Submission.valueOf(submission).toString();
    }

    static GlassForm empty() {
        return new GlassForm("", "", "", "", Submission.next().toString());
    }

    @Override
    public String reference() {
        return cleaned(reference);
    }

    @Override
    public String reason() {
        return cleaned(reason);
    }

    public boolean is(Ground which) {
        return which.name().equals(ground);
    }

    public boolean isDelayed() {
        return "yes".equals(delay);
    }

    /** Only where telling would put a life in danger. */
    int delayDays() {
        return isDelayed() && is(Ground.DANGER) ? DELAY_DAYS : 0;
    }

    Ground groundGiven() {
        return Ground.valueOf(cleaned(ground));
    }

    Submission submissionGiven() {
        return Submission.valueOf(submission);
    }

    /** The persona that the reference names, if it names any at all. */
    Optional<PersonaId> persona() {
        try {
            return Optional.of(PersonaId.valueOf(reference()));
        } catch (NotFound notAnId) {
            return Optional.empty();
        }
    }

    /** Field to message key. */
    Map<String, String> errors(boolean personaKnown) {
        var errors = new LinkedHashMap<String, String>();
        if (!personaKnown) {
            errors.put("reference", "identity.glass.form.reference.unknown");
        }
        if (!is(Ground.DANGER) && !is(Ground.LAW)) {
            errors.put("danger", "identity.glass.form.ground.missing");
        }
        if (!Typed.isSeen(reason()) || reason().length() > REASON) {
            errors.put("reason", "identity.glass.form.reason.missing");
        }
        return errors;
    }

    private static String cleaned(@Nullable String text) {
        return text == null ? "" : Typed.cleaned(text);
    }
}
