package org.hearth.forum.support;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.forum.PostId;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Support given to posts with one tap, and taken back with another. */
@Component
public class Supports {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SupportTable table;

    Supports(SupportTable table) {
        this.table = table;
    }

    /** @param reader empty for what all see alike */
    public Map<PostId, Support> of(Collection<PostId> posts, Optional<Viewer> reader) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return table.of(posts, reader.map(viewer -> viewer.persona().value()).orElse(NOBODY)).stream()
                .collect(Collectors.groupingBy(
                        SupportTable.Line::post, Collectors.collectingAndThen(Collectors.toList(), Supports::support)));
    }

    /** Whose pages show more than all others' do. */
    public Set<PersonaId> givers(PostId post) {
        return table.givers(post);
    }

    /** The post is the viewer's to read, and not their own: whoever calls has looked. */
    @Transactional
    public void toggle(PersonaId giver, PostId post, Kind kind) {
        if (!table.remove(post, giver, kind)) {
            table.add(post, giver, kind);
        }
    }

    /** With the words goes what was said to them. */
    public void clear(PostId post) {
        table.clear(post);
    }

    private static Support support(List<SupportTable.Line> lines) {
        var given = EnumSet.noneOf(Kind.class);
        var own = EnumSet.noneOf(Kind.class);
        var givers = new EnumMap<Kind, List<PersonaId>>(Kind.class);
        for (var line : lines) {
            given.add(line.kind());
            if (line.own()) {
                own.add(line.kind());
            }
            if (!line.givers().isEmpty()) {
                givers.put(line.kind(), line.givers());
            }
        }
        return new Support(List.copyOf(given), own, givers);
    }
}
