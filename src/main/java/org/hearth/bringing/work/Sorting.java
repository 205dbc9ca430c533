package org.hearth.bringing.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.kernel.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes threads of what was read, in the order of time. */
@Component
class Sorting {

    private static final int TOGETHER = 1_000;

    private final BringingTable table;
    private final PostStageTable posts;
    private final StageTable stage;
    private final CameTable came;
    private final Sealing sealing;

    Sorting(BringingTable table, PostStageTable posts, StageTable stage, CameTable came, Sealing sealing) {
        this.table = table;
        this.posts = posts;
        this.stage = stage;
        this.came = came;
        this.sealing = sealing;
    }

    @Transactional
    public void sort(Bringing bringing) {
        var id = bringing.id();
        // nobody else begins as well, however long it takes
        if (table.lock(id).filter(now -> now.phase() == Phase.SORTING).isEmpty()) {
            throw new GoingOn.Stopped();
        }
        stage.clearThreads(id);
        var knots = new Knots();
        posts.knots(id, knots::add);
        knots.before(links -> came.threads(bringing.group(), links), TOGETHER);
        var topics = stage.topics(id);
        var places = new ArrayList<PostStageTable.Place>();
        var closed = new ArrayList<Integer>();
        var threads = new HashMap<Integer, UUID>();
        for (var one : knots.talks()) {
            var topic = one.links().stream()
                    .map(topics::get)
                    .filter(found -> found != null)
                    .findFirst();
            if (topic.isPresent() && topic.get().closed()) {
                closed.add(one.number());
                continue;
            }
            var thread = threads.get(one.talk());
            if (thread == null) {
                thread = one.before() == null ? Id.random() : one.before();
                threads.put(one.talk(), thread);
                if (one.before() == null) {
                    var title = topic.isPresent() ? topic.get().title() : title(id, one.number());
                    stage.addThread(id, thread, title);
                }
            }
            places.add(new PostStageTable.Place(one.number(), thread, places.size() + 1));
        }
        place(id, places);
        leave(bringing, closed);
        stage.countWriters(id);
        table.count(id);
    }

    private void place(BringingId id, List<PostStageTable.Place> places) {
        for (int from = 0; from < places.size(); from += TOGETHER) {
            posts.place(id, places.subList(from, Math.min(places.size(), from + TOGETHER)));
        }
    }

    private byte[] title(BringingId id, int number) {
        return sealing.sealed(id, sealing.opened(id, posts.words(id, number)).getFirst());
    }

    private void leave(Bringing bringing, List<Integer> closed) {
        if (!closed.isEmpty()) {
            posts.remove(bringing.id(), closed);
            table.leftOut(bringing.id(), java.util.Map.of(LeftOut.CLOSED, closed.size()));
        }
    }
}
