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

/**
 * Reads {@code messages/<module>.properties} and its {@code _nb} once, all modules into one map a language. Files with
 * {@code _simple} at their end say some of the sentences more simply.
 */
@Component
public class MessageFiles {

    private static final String SIMPLE = "_simple";

    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<Language, Words> simple = new EnumMap<>(Language.class);

    MessageFiles() throws IOException {
        for (var language : Language.values()) {
            var sentences = sentences(language, false);
            words.put(language, new Words(language.locale(), sentences));
            sentences.putAll(sentences(language, true));
            simple.put(language, new Words(language.locale(), sentences));
        }
    }

    public Words in(Language language) {
        return in(language, false);
    }

    /** @param simply in short sentences of everyday words, where there are such */
    public Words in(Language language, boolean simply) {
        var found = (simply ? simple : words).get(language);
        if (found == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return found;
    }

    private static Map<String, String> sentences(Language language, boolean simply) throws IOException {
        var sentences = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            var name = String.valueOf(file.getFilename());
            if (language == languageOf(name) && simply == isSimple(name)) {
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
        return bare(fileName).endsWith("_nb") ? Language.NORWEGIAN : Language.ENGLISH;
    }

    private static boolean isSimple(String fileName) {
        return fileName.endsWith(SIMPLE + ".properties");
    }

    private static String bare(String fileName) {
        return fileName.replaceFirst("(" + SIMPLE + ")?\\.properties$", "");
    }
}
