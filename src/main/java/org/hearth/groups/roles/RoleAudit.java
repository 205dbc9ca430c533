package org.hearth.groups.roles;

import java.util.Locale;
import org.hearth.groups.RoleChanged;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who gives another power over people answers for it: a row in the same transaction as the role itself. */
@Component
class RoleAudit {

    private final Audit audit;

    RoleAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(RoleChanged change) {
        audit.record(
                "groups.audit.role." + change.is().name().toLowerCase(Locale.ROOT),
                Party.of(change.by()),
                Party.of(change.persona()),
                "");
    }
}
