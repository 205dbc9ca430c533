package org.hearth.identity.archive;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hearth.identity.Belongings.Chapter;
import org.hearth.identity.Belongings.Entry;
import org.hearth.web.Words;

/**
 * What the template {@code book} shows.
 *
 * @param contents the headings of the chapters in which there is something
 * @param chapters to be read once, as the book is written
 */
public record BookPage(
        Words words, Content style, LocalDate madeOn, List<String> contents, Iterable<Chapter> chapters) {

    public static String heading(Words words, Chapter chapter) {
        return chapter.name().isEmpty() ? words.say(chapter.heading()) : words.say(chapter.heading(), chapter.name());
    }

    public String heading(Chapter chapter) {
        return heading(words, chapter);
    }

    public Iterator<Entry> entries(Chapter chapter) {
        return chapter.entries().iterator();
    }

    public String day(LocalDate day) {
        return words.day(day);
    }

    public String said(String text) {
        return said(words, text);
    }

    /** A title or a fact may be a word of ours, which a message key stands for. */
    static String said(Words words, String text) {
        return words.has(text) ? words.say(text) : text;
    }

    public boolean rightToLeft() {
        return java.util.Set.of("ar", "fa", "he", "ur").contains(words.locale().getLanguage());
    }

    public Locale locale() {
        return words.locale();
    }
}
