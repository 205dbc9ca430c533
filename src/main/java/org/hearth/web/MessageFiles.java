package org.hearth.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads {@code messages/<module>.properties} and its {@code _nb} once, all modules into one map a language. */
@Component
public class MessageFiles {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    MessageFiles() throws IOException {
        for (var language : Language.values()) {
            words.put(language, new Words(language.locale(), sentences(language)));
        }
    }

    public Words in(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return found;
    }

    private static Map<String, String> sentences(Language language) throws IOException {
        var sentences = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            var name = String.valueOf(file.getFilename());
            if (language == languageOf(name)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
            }
        }
        return sentences;
    }

    private static Language languageOf(String fileName) {
        return fileName.endsWith("_nb.properties") ? Language.NORWEGIAN : Language.ENGLISH;
    }
}
