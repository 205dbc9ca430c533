package org.hearth.architecture;

import java.util.List;
import java.util.Set;

/** Names that say nothing. */
public final class NameRule {

    private static final Set<String> SAY_NOTHING =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Service", "Data", "Info");

    private NameRule() {}

    public static List<String> emptyWords(List<Source> files) {
        return files.stream()
                .flatMap(file -> JavaText.of(file).types().stream()
                        .filter(NameRule::saysNothing)
                        .map(type -> file.path() + ": " + type + " has a name that says nothing"))
                .toList();
    }

    private static boolean saysNothing(String type) {
        return List.of(type.split("(?<=[a-z0-9])(?=[A-Z])")).stream().anyMatch(SAY_NOTHING::contains);
    }
}
