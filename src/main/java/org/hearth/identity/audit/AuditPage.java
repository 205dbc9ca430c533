package org.hearth.identity.audit;

import java.time.Instant;
import java.util.List;

/** @param hidden what this reader does not read here @param onlyAsSafeAsTheRole whether whoever has the application's role could rewrite all of it */
public record AuditPage(
        Verification.Finding finding, HiddenRows hidden, boolean onlyAsSafeAsTheRole, List<Line> lines) {

    /** Message key of what was found. */
    public String found() {
        return switch (finding) {
            case Verification.Finding.Whole whole -> "identity.audit.whole";
            case Verification.Finding.Changed changed -> "identity.audit.changed";
            case Verification.Finding.CutOff cutOff -> "identity.audit.cutOff";
        };
    }

    public boolean isWhole() {
        return finding instanceof Verification.Finding.Whole;
    }

    /** How many rows there are, or at which one something is wrong. */
    public long number() {
        return hidden.shown(
                switch (finding) {
                    case Verification.Finding.Whole whole -> whole.rows();
                    case Verification.Finding.Changed changed -> changed.number();
                    case Verification.Finding.CutOff cutOff -> cutOff.number();
                });
    }

    /** Where older rows begin; 0 if there are none. */
    public long older() {
        return lines.isEmpty() || lines.getLast().number() == 1
                ? 0
                : lines.getLast().number();
    }

    public record Line(long number, Instant at, String words, String reason) {}
}
