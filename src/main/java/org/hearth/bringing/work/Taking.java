package org.hearth.bringing.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.bringing.names.Names;
import org.hearth.bringing.names.Veil;
import org.hearth.bringing.names.Word;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.forum.Brought;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.kernel.Typed;
import org.hearth.web.MessageFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From what waits to the forum, some at a time: each time all of it is there or nothing. */
@Component
class Taking {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 20_000;

    private final BringingTable table;
    private final PostStageTable posts;
    private final StageTable stage;
    private final WordTable words;
    private final CameTable came;
    private final Sealing sealing;
    private final Looking looking;
    private final Brought forum;
    private final Danger danger;
    private final MessageFiles messages;

    Taking(
            BringingTable table,
            PostStageTable posts,
            StageTable stage,
            WordTable words,
            CameTable came,
            Sealing sealing,
            Looking looking,
            Brought forum,
            Danger danger,
            MessageFiles messages) {
        this.table = table;
        this.posts = posts;
        this.stage = stage;
        this.words = words;
        this.came = came;
        this.sealing = sealing;
        this.looking = looking;
        this.forum = forum;
        this.danger = danger;
        this.messages = messages;
    }

    /** All that the texts are rewritten with. @param authors by number */
    record Tools(Veil veil, Map<Integer, UUID> authors, Map<UUID, Set<Integer>> present) {}

    @Transactional
    public Tools prepare(Bringing bringing) {
        var names = looking.people(bringing);
        decide(bringing, names);
        var authors = new HashMap<Integer, UUID>();
        stage.writers(bringing.id()).stream()
                .filter(writer -> !writer.pseudonym().isEmpty())
                .forEach(writer ->
                        authors.put(writer.number(), came.author(bringing.group(), writer.mark(), writer.pseudonym())));
        return new Tools(new Veil(names), authors, posts.present(bringing.id()));
    }

    private void decide(Bringing bringing, Names names) {
        for (var word : words.all(bringing.id())) {
            var text = sealing.opened(bringing.id(), word.word()).getFirst();
            if (word.kind() == Word.Kind.OTHER_NAME) {
                names.addOther(text);
            }
            if (word.common()) {
                names.addCommon(text);
            }
            names.decide(word.kind(), text, word.hidden());
        }
    }

    /** @return false if nothing was left; then all that waited is gone */
    @Transactional
    public boolean some(Bringing bringing, Tools tools, int atMost) {
        guard(bringing);
        var page = posts.after(bringing.id(), 0, atMost);
        if (page.isEmpty()) {
            stage.clear(bringing.id());
            return false;
        }
        var titles = stage.titles(
                bringing.id(),
                page.stream().map(PostStageTable.Ranked::thread).distinct().toList());
        var begun = titles.entrySet().stream()
                .map(title -> new Brought.Begun(
                        new ThreadId(title.getKey()), title(bringing, tools, title.getKey(), title.getValue())))
                .toList();
        var said = new ArrayList<Brought.Said>();
        var marks = new ArrayList<CameTable.Came>();
        for (var post : page) {
            var body = body(bringing, tools, post);
            var id = PostId.random();
            said.add(new Brought.Said(
                    id,
                    new ThreadId(post.thread()),
                    body,
                    post.at(),
                    post.mark().uuid(),
                    bringing.number(),
                    post.rank()));
            var red = danger.read(body).level() == DangerLevel.RED;
            marks.add(new CameTable.Came(post.mark(), id, author(tools, post), red));
        }
        var kept = forum.keep(bringing.group(), begun, said);
        came.add(
                bringing,
                marks.stream().filter(mark -> kept.contains(mark.post())).toList());
        posts.removeUpTo(bringing.id(), page.getLast().rank());
        table.done(bringing.id(), kept.size());
        return true;
    }

    private void guard(Bringing bringing) {
        // whoever stops it waits for these, and these are not begun once it is stopped
        if (table.lock(bringing.id()).filter(now -> now.phase() == Phase.TAKING).isEmpty()) {
            throw new GoingOn.Stopped();
        }
    }

    private static UUID author(Tools tools, PostStageTable.Ranked post) {
        return java.util.Objects.requireNonNull(tools.authors().get(post.person()));
    }

    private String body(Bringing bringing, Tools tools, PostStageTable.Ranked post) {
        var text = sealing.opened(bringing.id(), post.words()).getLast();
        var present = tools.present().getOrDefault(post.thread(), Set.of());
        return shortened(Typed.cleaned(tools.veil().over(text, present)), LONGEST);
    }

    private String title(Bringing bringing, Tools tools, UUID thread, byte[] sealed) {
        var text = sealing.opened(bringing.id(), sealed).getFirst();
        var veiled = tools.veil().over(text, tools.present().getOrDefault(thread, Set.of()));
        var line = veiled.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return Typed.isSeen(line)
                ? shortened(line, LONGEST_TITLE)
                : messages.in(bringing.language()).say("bringing.untitled");
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** @return false if nothing of it is left in the forum */
    @Transactional
    public boolean takeOut(Bringing bringing, int atMost) {
        var some = came.some(bringing.id(), atMost);
        if (some.isEmpty()) {
            came.removeAuthorsOfNothing(bringing.group());
            return false;
        }
        forum.takeOut(bringing.group(), List.copyOf(some.values()));
        came.remove(bringing.group(), some.keySet());
        return true;
    }
}
