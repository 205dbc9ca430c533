package org.hearth.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences stand in message files, the same ones in each language. */
public final class WordsRule {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([\\w.]+)\"\\s*([+,)])");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private WordsRule() {}

    /** All sentences of these files by key. */
    public static Map<String, String> sentences(List<Source> files) {
        var all = new TreeMap<String, String>();
        for (var file : files) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(file.text()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }

    public static List<String> differences(Map<String, String> one, Map<String, String> other) {
        var keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .flatMap(key -> difference(key, one.get(key), other.get(key)))
                .toList();
    }

    private static Stream<String> difference(
            String key,
            @org.jspecify.annotations.Nullable String one,
            @org.jspecify.annotations.Nullable String other) {
        if (one == null || other == null) {
            return Stream.of(key + " is missing in one language");
        }
        return places(one).equals(places(other)) ? Stream.of() : Stream.of(key + " has other places in one language");
    }

    private static TreeSet<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    /** Simpler sentences that stand for none, or for one with other places. */
    public static List<String> strays(Map<String, String> simpler, Map<String, String> sentences) {
        return simpler.entrySet().stream()
                .flatMap(entry -> difference(entry.getKey(), sentences.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Empty ones, and those whose apostrophe the formatter would swallow. */
    public static List<String> broken(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank()
                        || LONE_APOSTROPHE.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + " is empty or has a lone '")
                .toList();
    }

    /** Keys that code says but no file holds, and sentences said with too few or too many facts to fill their places. */
    public static List<String> unsaid(List<Source> code, Map<String, String> sentences) {
        return code.stream()
                .flatMap(file -> SAID.matcher(file.text())
                        .results()
                        .filter(said -> !holds(sentences, said.group(1), said.group(2)))
                        .map(said -> file.path() + " says " + said.group(1)))
                .toList();
    }

    private static boolean holds(Map<String, String> sentences, String key, String after) {
        if (after.equals("+")) {
            return sentences.keySet().stream().anyMatch(known -> known.startsWith(key));
        }
        var sentence = sentences.get(key);
        return sentence != null && places(sentence).isEmpty() == after.equals(")");
    }

    /** Literals that look like message keys of these modules and are neither one nor the beginning of one. */
    public static List<String> unknownKeys(List<Source> code, Map<String, String> sentences, List<String> modules) {
        var key = Pattern.compile("(" + String.join("|", modules) + ")(\\.[a-z]\\w*)+");
        return code.stream()
                .flatMap(file -> JavaText.of(file).literals().stream()
                        .filter(literal -> key.matcher(literal).matches())
                        .filter(literal -> !sentences.containsKey(literal))
                        .filter(literal -> sentences.keySet().stream().noneMatch(it -> it.startsWith(literal + ".")))
                        .map(literal -> file.path() + " names " + literal))
                .toList();
    }
}
