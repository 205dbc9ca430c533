package org.hearth.forum.following;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.forum.following.NewsTable.News;
import org.hearth.identity.Personas;
import org.hearth.identity.Slip;
import org.hearth.kernel.Settings;
import org.hearth.web.MessageFiles;
import org.springframework.stereotype.Component;

/** What letters carry: nothing, or what was written with the pseudonyms of who wrote it, and never more than these. */
@Component
class Wording {

    private final Personas personas;
    private final MessageFiles messages;
    private final Secrets secrets;
    private final NewsTable table;
    private final Settings settings;

    Wording(Personas personas, MessageFiles messages, Secrets secrets, NewsTable table, Settings settings) {
        this.personas = personas;
        this.messages = messages;
        this.secrets = secrets;
        this.table = table;
        this.settings = settings;
    }

    Slip wordless(Follower follower) {
        return slip(Slip.Kind.NEW, follower, "", "", "");
    }

    /** One post; an answer to this letter is posted in its thread. */
    Slip one(Follower follower, News news) {
        var answer = "";
        if (settings.inbox().port() != null) {
            var address = secrets.address(follower.salt(), news.thread());
            table.keepAddress(follower.persona(), news.thread(), address.hash());
            answer = address.reveal();
        }
        var strand = secrets.strand(follower.persona(), news.thread());
        return slip(Slip.Kind.TEXTS, follower, answer, strand, text(follower, news));
    }

    /** Several, which cannot be answered by one letter. */
    Slip all(Follower follower, List<News> news) {
        var text = news.stream().map(one -> text(follower, one)).collect(Collectors.joining("\n\n* * *\n\n"));
        return slip(Slip.Kind.TEXTS, follower, "", "", text);
    }

    private Slip slip(Slip.Kind kind, Follower follower, String answer, String strand, String text) {
        var stop = secrets.stop(follower.salt()).reveal();
        return new Slip(kind, stop, answer, strand, text, follower.language());
    }

    /**
     * Behind a content note the words stay on the page, where the reader unfolds them. Each line that somebody wrote has a mark before
     * it, so that nobody can write what looks like another's words, or like ours.
     */
    private String text(Follower follower, News news) {
        var words = messages.in(follower.language());
        var author = news.author()
                .flatMap(id -> personas.byId(Set.of(id)).values().stream().findFirst())
                .map(persona -> words.say("forum.letters.wrote", persona.pseudonym()))
                .orElseGet(() -> words.say("forum.letters.former"));
        var body = news.note().isEmpty() ? news.body() : words.say("forum.letters.folded", news.note());
        return marked(news.title()) + "\n" + author + "\n\n" + marked(body);
    }

    /** By every character at which some mail program begins a new line. */
    private static String marked(String words) {
        return Slip.MARK + words.replaceAll("\\R", "\n" + Slip.MARK);
    }
}
