package org.hearth.bringing.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.bringing.archive.LeftOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read of a file, some at a time. */
@Component
class Stage {

    private final BringingTable table;
    private final PostStageTable posts;
    private final StageTable stage;
    private final Sealing sealing;

    Stage(BringingTable table, PostStageTable posts, StageTable stage, Sealing sealing) {
        this.table = table;
        this.posts = posts;
        this.stage = stage;
        this.sealing = sealing;
    }

    /** What has been read and is not kept yet. */
    static final class Load {
        final List<PostStageTable.Staged> posts = new ArrayList<>();
        final List<StageTable.Topic> topics = new ArrayList<>();
        final Set<Integer> renamed = new LinkedHashSet<>();
        final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        final Map<Mark, Integer> people = new HashMap<>();
        final List<Set<String>> names = new ArrayList<>();
        final List<Mark> marks = new ArrayList<>();
        int seen;

        void leave(LeftOut why, int times) {
            leftOut.merge(why, times, Integer::sum);
        }

        int person(Mark mark) {
            return people.computeIfAbsent(mark, absent -> {
                names.add(new LinkedHashSet<>());
                marks.add(mark);
                renamed.add(names.size() - 1);
                return names.size() - 1;
            });
        }
    }

    /** As it was when reading stopped before. */
    Load load(Bringing bringing) {
        var load = new Load();
        stage.writers(bringing.id()).stream()
                .sorted(java.util.Comparator.comparingInt(StageTable.Writer::number))
                .forEach(writer -> {
                    var number = load.person(writer.mark());
                    sealing.opened(bringing.id(), writer.names()).stream()
                            .filter(name -> !name.isEmpty())
                            .forEach(load.names.get(number)::add);
                });
        load.renamed.clear();
        return load;
    }

    @Transactional
    public void keep(Bringing bringing, Load load) {
        for (var person : load.renamed) {
            var names = sealing.sealed(bringing.id(), List.copyOf(load.names.get(person)));
            stage.keepWriter(bringing.id(), person, load.marks.get(person), names);
        }
        load.topics.forEach(topic -> stage.keepTopic(bringing.id(), topic));
        if (!load.posts.isEmpty()) {
            posts.add(bringing.id(), load.posts);
        }
        table.seen(bringing.id(), load.seen);
        table.leftOut(bringing.id(), load.leftOut);
        load.renamed.clear();
        load.topics.clear();
        load.posts.clear();
    }

    Set<Mark> known(Bringing bringing, Collection<Mark> marks) {
        return posts.known(bringing.group().value(), marks);
    }
}
