package org.hearth.identity.archive;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.identity.Belongings;
import org.hearth.identity.Belongings.Chapter;
import org.hearth.identity.Belongings.Holder;
import org.hearth.web.Words;
import org.springframework.stereotype.Component;

/**
 * Writes everything of one person as it reads it: a book to be read and the same as JSON. Nothing of it ever lies on a
 * disk of ours, and no length of life needs more memory.
 */
@Component
class Archive {

    private final List<Belongings> belongings;
    private final TemplateEngine templates;
    private final JsonBook json;
    private final Clock clock;
    private final Content style;

    Archive(List<Belongings> belongings, TemplateEngine templates, JsonBook json, Clock clock) throws IOException {
        this.belongings = belongings.stream()
                .sorted(Comparator.comparingInt(Belongings::order))
                .toList();
        this.templates = templates;
        this.json = json;
        this.clock = clock;
        try (InputStream css = Objects.requireNonNull(Archive.class.getResourceAsStream("book.css"))) {
            var text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            this.style = output -> output.writeContent(text);
        }
    }

    void write(Holder holder, Words words, OutputStream to) throws IOException {
        var madeOn = LocalDate.now(clock);
        try (var zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry("read-me.txt"));
            zip.write((words.say("identity.archive.readMe") + "\n").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("book.html"));
            writeBook(holder, words, madeOn, zip);
            zip.putNextEntry(new ZipEntry("data.json"));
            try (var chapters = chapters(holder)) {
                json.write(words, madeOn, chapters, new LeftOpen(zip));
            }
            for (var module : belongings) {
                try (var files = module.files(holder)) {
                    for (var file : (Iterable<Belongings.Attached>) files::iterator) {
                        zip.putNextEntry(new ZipEntry(file.name()));
                        zip.write(file.bytes().get());
                    }
                }
            }
        }
    }

    private void writeBook(Holder holder, Words words, LocalDate madeOn, OutputStream to) throws IOException {
        try (var chapters = chapters(holder)) {
            var page = new BookPage(words, style, madeOn, contents(holder, words), chapters::iterator);
            var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            templates.render("identity/archive/book.jte", Map.of("page", page), new WriterOutput(writer));
            writer.flush();
        }
    }

    private List<String> contents(Holder holder, Words words) {
        try (var chapters = chapters(holder)) {
            return chapters.filter(Archive::hasEntries)
                    .map(chapter -> BookPage.heading(words, chapter))
                    .toList();
        }
    }

    private static boolean hasEntries(Chapter chapter) {
        try (var entries = chapter.entries()) {
            return entries.findFirst().isPresent();
        }
    }

    private Stream<Chapter> chapters(Holder holder) {
        return belongings.stream().flatMap(module -> module.of(holder));
    }

    /** What writes one part of the zip must not end the whole. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
