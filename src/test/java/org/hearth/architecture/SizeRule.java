package org.hearth.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Nothing grows into a god file. */
public final class SizeRule {

    private SizeRule() {}

    public static List<String> longFiles(List<Source> files, int limit) {
        return files.stream()
                .filter(file -> file.lines() > limit)
                .map(file -> file.path() + " has " + file.lines() + " lines, more than " + limit)
                .toList();
    }

    /** Bodies of methods, braces included. */
    public static List<String> longMethods(List<Source> files, int limit) {
        return files.stream().flatMap(file -> longMethods(file, limit)).toList();
    }

    private static Stream<String> longMethods(Source file, int limit) {
        return JavaText.of(file).methods().stream()
                .filter(method -> method.lines() > limit)
                .map(method ->
                        file.path() + ": " + method.name() + " has " + method.lines() + " lines, more than " + limit);
    }
}
