package org.hearth.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The message files in one language, falling back to English only where a test would already have failed. */
public final class Words {

    private final Locale locale;
    private final Map<String, String> sentences;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Words(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = Map.copyOf(sentences);
    }

    public Locale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException if no message file has the key: a mistake of ours, never of a reader */
    public String say(String key, Object... facts) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        if (facts.length == 0 && sentence.indexOf('\'') < 0) {
            return sentence;
        }
        var format = formats.computeIfAbsent(key, absent -> new MessageFormat(sentence, locale));
        return ((MessageFormat) format.clone()).format(facts);
    }

    /** A day written out, without its weekday. */
    public String day(LocalDate day) {
        return SpokenTime.day(this, day);
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }
}
