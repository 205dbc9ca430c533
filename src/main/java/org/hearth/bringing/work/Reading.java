package org.hearth.bringing.work;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.hearth.bringing.archive.Found;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.archive.NotReadable;
import org.hearth.bringing.archive.Opened;
import org.hearth.bringing.archive.Source;
import org.springframework.stereotype.Component;

/** From the file to what waits, sealed. Begun anew after an interruption, it comes to the same. */
@Component
class Reading {

    private static final int LONGEST = 19_000;
    private static final int LONGEST_OF_ALL = 40 * LONGEST;
    private static final int TOGETHER = 200;
    private static final int MOST = 500_000;

    private final Map<Kind, Source> sources = new EnumMap<>(Kind.class);
    private final Stage stage;
    private final Sealing sealing;

    Reading(List<Source> sources, Stage stage, Sealing sealing) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
        this.stage = stage;
        this.sealing = sealing;
    }

    /** @throws NotReadable if nothing can be made of it */
    void read(Bringing bringing, Path file, GoingOn goingOn) throws IOException {
        var source = sources.get(bringing.kind());
        if (source == null) {
            throw new NotReadable(NotReadable.Why.KIND);
        }
        var load = stage.load(bringing);
        try (InputStream in = Opened.of(file)) {
            source.read(in, found -> take(bringing, load, found, goingOn));
        } catch (EOFException | ZipException broken) {
            throw new NotReadable(NotReadable.Why.BROKEN);
        }
        keep(bringing, load);
    }

    private void take(Bringing bringing, Stage.Load load, Found found, GoingOn goingOn) {
        switch (found) {
            case Found.Said said -> say(bringing, load, said);
            case Found.Person person -> name(bringing, load, person);
            case Found.Topic topic ->
                load.topics.add(new StageTable.Topic(
                        sealing.mark(bringing.group(), "post", topic.link()),
                        sealing.sealed(bringing.id(), topic.title()),
                        topic.closed()));
            case Found.Left left -> {
                load.seen++;
                load.leave(left.why(), 1);
            }
        }
        if (load.posts.size() + load.topics.size() + load.renamed.size() >= TOGETHER) {
            keep(bringing, load);
            goingOn.check();
        }
    }

    private void keep(Bringing bringing, Stage.Load load) {
        var marks = load.posts.stream().map(PostStageTable.Staged::mark).toList();
        var known = stage.known(bringing, marks);
        load.posts.removeIf(post -> known.contains(post.mark()));
        if (!known.isEmpty()) {
            load.leave(LeftOut.KNOWN, known.size());
        }
        stage.keep(bringing, load);
    }

    private void name(Bringing bringing, Stage.Load load, Found.Person person) {
        var number = load.person(sealing.mark(bringing.group(), "writer", person.key()));
        var names = person.names().stream()
                .map(name -> name.replaceAll("[\\p{Cc}\\s]+", " ").strip())
                .filter(name -> !name.isEmpty() && name.length() <= 200)
                .toList();
        if (load.names.get(number).size() < 20 && load.names.get(number).addAll(names)) {
            load.renamed.add(number);
        }
    }

    private void say(Bringing bringing, Stage.Load load, Found.Said said) {
        var writer = load.person(sealing.mark(bringing.group(), "writer", said.writer()));
        var whole = said.text();
        if (whole.length() > LONGEST_OF_ALL) {
            whole = whole.substring(0, whole.offsetByCodePoints(0, LONGEST_OF_ALL / 2));
            load.leave(LeftOut.CUT, 1);
        }
        if (said.files() > 0) {
            load.leave(LeftOut.FILES, said.files());
        }
        var links = new ArrayList<>(said.links());
        var pieces = pieces(whole);
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (++load.seen > MOST) {
                throw new NotReadable(NotReadable.Why.TOO_MANY);
            }
            var key = piece == 0 ? said.key() : said.key() + "\n" + piece;
            load.posts.add(new PostStageTable.Staged(
                    load.seen,
                    sealing.mark(bringing.group(), "post", key),
                    writer,
                    said.at(),
                    links.stream()
                            .map(link -> sealing.mark(bringing.group(), "post", link))
                            .toList(),
                    sealing.mark(bringing.group(), "subject", folded(said.subject())),
                    said.answers() && !folded(said.subject()).isEmpty(),
                    sealing.sealed(bringing.id(), said.subject(), pieces.get(piece))));
            links.add(said.key());
        }
    }

    /** What is longer than a post can be goes on in the next one, from the end of a paragraph if there is one. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var left = text.replace("\0", "");
        while (left.length() > LONGEST) {
            var end = left.lastIndexOf("\n\n", LONGEST);
            if (end < LONGEST / 2) {
                end = Character.isHighSurrogate(left.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            }
            pieces.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        pieces.add(left);
        return pieces;
    }

    private static String folded(String subject) {
        return subject.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
