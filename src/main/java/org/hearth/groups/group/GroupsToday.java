package org.hearth.groups.group;

import java.util.Comparator;
import java.util.List;
import org.hearth.groups.Groups;
import org.hearth.groups.TodayInGroups;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.hearth.web.TodayPart;
import org.springframework.stereotype.Component;

/** Everything that the reader's groups bring to the page Today. */
@Component
class GroupsToday implements TodayPart {

    private final Groups groups;
    private final List<TodayInGroups> parts;

    GroupsToday(Groups groups, List<TodayInGroups> parts) {
        this.groups = groups;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(TodayInGroups::order))
                .toList();
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Html> forReader(SignedIn reader) {
        var viewers = groups.viewers(reader.account());
        return parts.stream()
                .flatMap(part -> part.forReader(reader, viewers).stream())
                .toList();
    }
}
