package org.hearth.groups.closed;

import org.hearth.groups.GroupId;
import org.hearth.groups.group.Today;
import org.hearth.identity.Audit;
import org.hearth.identity.Forgetting;
import org.hearth.identity.Party;
import org.hearth.kernel.NotFound;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a closed group leaves behind, until a coordinator removes it for good. */
@Component
class ClosedGroups {

    private final ClosedGroupTable table;
    private final Forgetting forgetting;
    private final Audit audit;
    private final Today today;

    ClosedGroups(ClosedGroupTable table, Forgetting forgetting, Audit audit, Today today) {
        this.table = table;
        this.forgetting = forgetting;
        this.audit = audit;
        this.today = today;
    }

    /** One that is closed; any other is not found here. */
    @Transactional
    public ClosedGroupPage closed(GroupId group) {
        var row = table.locked(group)
                .filter(it -> it.lastDay().closed(today.day()))
                .orElseThrow(NotFound::new);
        return new ClosedGroupPage(group, row.name(), row.lastDay().closes().orElseThrow(NotFound::new));
    }

    /** Everybody who was in it is forgotten there, with what they wrote; their accounts and other groups stay. */
    @Transactional
    public void remove(AccountId me, GroupId group) {
        var name = closed(group).name();
        forgetting.circle(group.value());
        table.remove(group);
        audit.record("groups.audit.removed", Party.of(me), Party.of(me), name);
    }
}
