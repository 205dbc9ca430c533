package org.hearth.identity.audit;

import java.util.ArrayList;
import java.util.List;
import org.hearth.web.StartupWord;
import org.springframework.stereotype.Component;

/** Tells whoever starts Hearth what is not well with its audit; nothing where all is. */
@Component
class AuditWord implements StartupWord {

    private final Verification verification;

    AuditWord(Verification verification) {
        this.verification = verification;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> lines() {
        var lines = new ArrayList<String>();
        switch (verification.tail()) {
            case Verification.Finding.Whole whole -> {}
            case Verification.Finding.Changed changed ->
                lines.add("The audit is not as it was written: row " + changed.number()
                        + " was changed, removed or put elsewhere. See /coordination/audit.");
            case Verification.Finding.CutOff cutOff ->
                lines.add("The audit has lost its end: row " + cutOff.number()
                        + " was there. That is so after an older backup was put back; otherwise somebody removed it.");
        }
        if (verification.onlyAsSafeAsTheRole()) {
            lines.add("The audit is only as safe as the database role that Hearth uses: give it a second one,");
            lines.add("    see HEARTH_DATABASE_OWNER in docs/running/install.md");
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }
}
