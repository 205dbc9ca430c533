package org.hearth.bringing.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.names.Word;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is being brought along into a group: begun, looked through, taken in, stopped, taken out again. */
@Component
public class Bringings {

    private static final int SHOWN_RED = 50;

    private final BringingTable table;
    private final StageTable stage;
    private final WordTable words;
    private final CameTable came;
    private final Sealing sealing;
    private final Folder folder;
    private final Clock clock;

    Bringings(
            BringingTable table,
            StageTable stage,
            WordTable words,
            CameTable came,
            Sealing sealing,
            Folder folder,
            Clock clock) {
        this.table = table;
        this.stage = stage;
        this.words = words;
        this.came = came;
        this.sealing = sealing;
        this.folder = folder;
        this.clock = clock;
    }

    /** Something to be looked through. @param places where it stands, with what is around it */
    public record Look(
            int number,
            Word.Kind kind,
            String word,
            String replacement,
            int times,
            boolean doubtful,
            boolean hidden,
            List<String> places) {}

    /** Who wrote. @param names as they were called there */
    public record Writer(List<String> names, String pseudonym, int posts) {}

    public record Red(String thread, String post, String title) {}

    /** A file that a person of the group sends. What was there before and not taken in is thrown away. */
    public BringingId begin(GroupId group, Kind kind, InputStream file) throws IOException {
        var id = BringingId.random();
        makeRoom(group);
        folder.keep(id, file);
        return add(id, group, kind, false, "");
    }

    /** A file that lies on this machine already. */
    public BringingId begin(GroupId group, Kind kind, Path file, boolean atOnce, String asked) throws IOException {
        var id = BringingId.random();
        makeRoom(group);
        folder.keep(id, file);
        return add(id, group, kind, atOnce, asked);
    }

    private BringingId add(BringingId id, GroupId group, Kind kind, boolean atOnce, String asked) {
        try {
            table.add(id, group, kind, atOnce, asked, clock.instant());
            return id;
        } catch (RuntimeException another) {
            folder.remove(id);
            throw another instanceof org.springframework.dao.DuplicateKeyException ? new StillGoing() : another;
        }
    }

    /** @throws StillGoing if something is being taken in */
    private void makeRoom(GroupId group) {
        var now = table.newest(group).filter(found -> !found.phase().over());
        if (now.isPresent()) {
            if (now.get().phase() == Phase.TAKING || now.get().phase() == Phase.TAKING_OUT) {
                throw new StillGoing();
            }
            stop(now.get());
        }
    }

    public Optional<Bringing> newest(GroupId group) {
        return table.newest(group);
    }

    public Map<LeftOut, Integer> leftOut(Bringing bringing) {
        return table.leftOut(bringing.id());
    }

    public List<Red> red(Bringing bringing) {
        return came.red(bringing.id(), SHOWN_RED).stream()
                .map(red -> new Red(red.thread().text(), red.post().text(), red.title()))
                .toList();
    }

    public int wordsToLookThrough(Bringing bringing) {
        return words.count(bringing.id());
    }

    public List<Look> words(Bringing bringing, int after, int atMost) {
        var looks = new ArrayList<Look>();
        for (var word : words.of(bringing.id(), after, atMost)) {
            var texts = sealing.opened(bringing.id(), word.word());
            looks.add(new Look(
                    word.number(),
                    word.kind(),
                    texts.getFirst(),
                    word.replacement(),
                    word.times(),
                    word.doubtful(),
                    word.hidden(),
                    texts.subList(1, texts.size())));
        }
        return looks;
    }

    public List<Writer> writers(Bringing bringing, int atMost) {
        return stage.writers(bringing.id()).stream()
                .filter(writer -> writer.posts() > 0)
                .limit(atMost)
                .map(writer ->
                        new Writer(sealing.opened(bringing.id(), writer.names()), writer.pseudonym(), writer.posts()))
                .toList();
    }

    /** @throws NotFound if nothing waits to be looked through */
    @Transactional
    public void decide(Bringing bringing, Collection<Integer> shown, Collection<Integer> hidden) {
        ready(bringing);
        words.decide(bringing.id(), shown, hidden);
    }

    @Transactional
    public void take(Bringing bringing) {
        ready(bringing);
        if (!table.move(bringing.id(), Phase.READY, Phase.TAKING, clock.instant())) {
            throw new NotFound();
        }
    }

    private void ready(Bringing bringing) {
        if (table.lock(bringing.id()).filter(now -> now.phase() == Phase.READY).isEmpty()) {
            throw new NotFound();
        }
    }

    /** What was taken in stays; all that waited is gone. */
    @Transactional
    public void stop(Bringing bringing) {
        var now = table.lock(bringing.id()).orElseThrow(NotFound::new);
        if (!now.phase().over() && now.phase() != Phase.TAKING_OUT) {
            end(now, Phase.STOPPED);
        }
    }

    /** All that came along with it goes again. */
    @Transactional
    public void takeOut(Bringing bringing) {
        var now = table.lock(bringing.id()).orElseThrow(NotFound::new);
        if (now.phase().over() && !table.move(now.id(), now.phase(), Phase.TAKING_OUT, clock.instant())) {
            throw new NotFound();
        }
    }

    @Transactional
    public void fail(Bringing bringing, String failure) {
        table.fail(bringing.id(), failure, clock.instant());
        clear(bringing.id());
    }

    /** What was on its way when somebody stopped it. */
    @Transactional
    public void clean(Bringing bringing) {
        table.lock(bringing.id()).filter(now -> now.phase().over()).ifPresent(now -> clear(now.id()));
    }

    @Transactional
    public void abandon(BringingId id) {
        table.lock(id).ifPresent(now -> end(now, Phase.STOPPED));
    }

    private void end(Bringing now, Phase phase) {
        table.move(now.id(), now.phase(), phase, clock.instant());
        clear(now.id());
    }

    private void clear(BringingId id) {
        stage.clear(id);
        folder.remove(id);
    }

    /** Groups that somebody on the command line may mean. */
    public List<GroupId> groups(String name) {
        return table.groups(name, id(name));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(Id.parse(text));
        } catch (NotFound aName) {
            return Optional.empty();
        }
    }

    public List<Bringing> asked() {
        return table.asked();
    }

    public void ask(Bringing bringing, String asked) {
        table.ask(bringing.id(), asked);
    }

    public void answered(Bringing bringing) {
        table.answered(bringing.id());
    }
}
