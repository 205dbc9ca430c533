package org.hearth.guidance.principle;

import java.util.Map;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the house says about all information it gives. */
@Component
public class Principles {

    private final PrincipleTable table;
    private final Audit audit;

    Principles(PrincipleTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    /** What was said; a principle about which nothing was said is not in it. */
    public Map<Principle, String> said() {
        return table.all();
    }

    @Transactional
    public void say(AccountId me, Map<Principle, String> words) {
        words.forEach((principle, text) -> {
            if (text.isEmpty()) {
                table.remove(principle);
            } else {
                table.keep(principle, text);
            }
        });
        audit.record("guidance.audit.principles", Party.of(me), Party.of(me), "");
    }
}
