package org.hearth.danger;

import java.util.List;
import org.hearth.kernel.Refusal;

/**
 * The rules of this site: those that Hearth comes with, as coordinators changed them. Whoever calls has asked whether the
 * caller may, and writes the audit row.
 */
public interface RuleBook {

    /** By name; those switched off too. */
    List<RuleLine> rules(String language);

    /** Puts this in the place of the rule of its name, or adds it. @throws RuleRefused if it cannot be read */
    void keep(RuleLine rule);

    /** Takes back what this site changed; an added rule goes. */
    void restore(String language, String name);

    /** What the texts would say if the rule were kept; nothing is kept. @throws RuleRefused if it cannot be read */
    List<Reading> tried(RuleLine rule, List<String> texts);

    /** A rule that cannot be read, with the part that cannot. */
    final class RuleRefused extends Refusal {
        public RuleRefused(String messageKey, String part) {
            super(messageKey, part);
        }
    }
}
