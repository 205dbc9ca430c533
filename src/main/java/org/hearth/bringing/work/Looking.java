package org.hearth.bringing.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.bringing.names.Names;
import org.hearth.bringing.names.Pseudonyms;
import org.hearth.bringing.names.Spoken;
import org.hearth.bringing.names.Veil;
import org.hearth.bringing.names.Word;
import org.hearth.web.MessageFiles;
import org.springframework.stereotype.Component;

/** Looks for names, addresses and numbers, so that somebody can look through them before anything is taken in. */
@Component
class Looking {

    static final int TOGETHER = 500;

    private static final int PLACES = 2;
    private static final int AROUND = 60;
    private static final int MOST_OF_A_KIND = 2_000;

    private final PostStageTable posts;
    private final StageTable stage;
    private final WordTable words;
    private final CameTable came;
    private final Sealing sealing;
    private final MessageFiles messages;

    Looking(
            PostStageTable posts,
            StageTable stage,
            WordTable words,
            CameTable came,
            Sealing sealing,
            MessageFiles messages) {
        this.posts = posts;
        this.stage = stage;
        this.words = words;
        this.came = came;
        this.sealing = sealing;
        this.messages = messages;
    }

    private static final class Tally {
        private final Word word;
        private final List<String> places = new ArrayList<>();
        private int times;

        private Tally(Word word) {
            this.word = word;
        }
    }

    void look(Bringing bringing, GoingOn goingOn) {
        christen(bringing);
        var names = people(bringing);
        var spoken = new Spoken(names);
        texts(bringing, goingOn, post -> spoken.read(post.text()));
        spoken.tell();
        var present = posts.present(bringing.id());
        var veil = new Veil(names);
        var tallies = new HashMap<String, Tally>();
        var kinds = new HashMap<Word.Kind, Integer>();
        texts(
                bringing,
                goingOn,
                post -> veil.over(
                        post.text(),
                        present.getOrDefault(post.thread(), Set.of()),
                        (word, text, start, end) -> count(tallies, kinds, word, text, start, end)));
        keep(bringing, tallies);
    }

    /** Nobody keeps the name they had; whoever came along before keeps the one they got then. */
    private void christen(Bringing bringing) {
        var known = came.pseudonyms(bringing.group());
        var pseudonyms = new Pseudonyms(messages.in(bringing.language()), came.names(bringing.group()));
        stage.writers(bringing.id()).stream()
                .filter(writer -> writer.pseudonym().isEmpty() && writer.posts() > 0)
                .forEach(writer -> stage.name(
                        bringing.id(),
                        writer.number(),
                        known.containsKey(writer.mark()) ? known.get(writer.mark()) : pseudonyms.next()));
    }

    /** Those who wrote, and what stands in the place of whatever else is hidden. */
    Names people(Bringing bringing) {
        var said = messages.in(bringing.language());
        var names = new Names((kind, text) -> said.say(kind.gap()));
        stage.writers(bringing.id())
                .forEach(writer -> names.add(
                        writer.number(),
                        sealing.opened(bringing.id(), writer.names()),
                        writer.pseudonym().isEmpty() ? said.say(Word.Kind.NAME.gap()) : writer.pseudonym()));
        return names;
    }

    private record Text(UUID thread, String text) {}

    private void texts(Bringing bringing, GoingOn goingOn, Consumer<Text> each) {
        var page = List.<PostStageTable.Ranked>of();
        for (var rank = 0;
                !(page = posts.after(bringing.id(), rank, TOGETHER)).isEmpty();
                rank = page.getLast().rank()) {
            for (var post : page) {
                each.accept(new Text(post.thread(), String.join("\n\n", sealing.opened(bringing.id(), post.words()))));
            }
            goingOn.check();
        }
    }

    private static void count(
            Map<String, Tally> tallies, Map<Word.Kind, Integer> kinds, Word word, String text, int start, int end) {
        var key = word.kind() + " " + word.text();
        var tally = tallies.get(key);
        if (tally == null) {
            if (kinds.merge(word.kind(), 1, Integer::sum) > MOST_OF_A_KIND && mayBeMany(word.kind())) {
                return;
            }
            tally = new Tally(word);
            tallies.put(key, tally);
        }
        tally.times++;
        if (tally.places.size() < PLACES) {
            tally.places.add(around(text, start, end));
        }
    }

    /** All names are kept, since what is a name is known by them when the texts are taken in. */
    private static boolean mayBeMany(Word.Kind kind) {
        return switch (kind) {
            case NAME, FIRST_NAME, OTHER_NAME -> false;
            case ADDRESS, NUMBER, STREET, LINK -> true;
        };
    }

    private static String around(String text, int start, int end) {
        var from = Math.max(0, start - AROUND);
        var to = Math.min(text.length(), end + AROUND);
        return ((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void keep(Bringing bringing, Map<String, Tally> tallies) {
        words.clear(bringing.id());
        var sorted = tallies.values().stream()
                .sorted(Comparator.comparing((Tally tally) -> !tally.word.doubtful())
                        .thenComparing(tally -> tally.word.kind())
                        .thenComparing(tally -> -tally.times))
                .toList();
        for (int number = 1; number <= sorted.size(); number++) {
            var tally = sorted.get(number - 1);
            var sealed = new ArrayList<>(List.of(tally.word.text()));
            sealed.addAll(tally.places);
            words.add(
                    bringing.id(),
                    new WordTable.Kept(
                            number,
                            tally.word.kind(),
                            sealing.sealed(bringing.id(), sealed),
                            tally.word.replacement(),
                            tally.times,
                            tally.word.doubtful(),
                            tally.word.common(),
                            tally.word.hidden()));
        }
    }
}
