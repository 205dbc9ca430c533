package org.hearth.identity.archive;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearth.identity.Belongings.Chapter;
import org.hearth.identity.Belongings.Entry;
import org.hearth.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The archive for programs; docs/using/archive.md says what stands where. */
@Component
class JsonBook {

    private static final String FORMAT = "hearth-archive-1";

    private final JsonMapper mapper;

    JsonBook(JsonMapper mapper) {
        this.mapper = mapper;
    }

    void write(Words words, LocalDate madeOn, Stream<Chapter> chapters, OutputStream to) {
        try (var json = mapper.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("madeOn", madeOn.toString());
            json.writeStringProperty("language", words.locale().toLanguageTag());
            json.writeArrayPropertyStart("chapters");
            chapters.forEach(chapter -> write(json, words, chapter));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Words words, Chapter chapter) {
        json.writeStartObject();
        json.writeStringProperty("kind", chapter.heading());
        json.writeStringProperty("heading", BookPage.heading(words, chapter));
        json.writeStringProperty("name", chapter.name());
        json.writeArrayPropertyStart("entries");
        chapter.entries().forEach(entry -> write(json, words, entry));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Words words, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("title", BookPage.said(words, entry.title()));
        entry.day().ifPresent(day -> json.writeStringProperty("day", day.toString()));
        json.writeStringProperty("text", entry.text());
        json.writeObjectPropertyStart("facts");
        entry.facts().forEach((name, value) -> json.writeStringProperty(name, BookPage.said(words, value)));
        json.writeEndObject();
        json.writeEndObject();
    }
}
