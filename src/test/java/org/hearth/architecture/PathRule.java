package org.hearth.architecture;

import java.util.List;
import java.util.Set;

/** One feature has one path in every tree. */
public final class PathRule {

    private static final Set<String> APART = Set.of("layout", "shared", "cast", "journeys", "attacker");

    private PathRule() {}

    /**
     * @param root of a tree beside the Java packages, such as {@code src/main/jte}
     * @param packages folders below {@code org/hearth} that hold Java files
     */
    public static List<String> foldersWithoutPackage(String root, List<Source> files, Set<String> packages) {
        return files.stream()
                .map(Source::folder)
                .distinct()
                .filter(folder -> folder.length() > root.length())
                .map(folder -> folder.substring(root.length() + 1))
                .filter(folder -> !APART.contains(folder.split("/")[0]))
                .filter(folder -> !packages.contains(folder))
                .map(folder -> root + "/" + folder + " has no Java package of the same path")
                .toList();
    }

    /** Message files are named after the package whose sentences they hold. */
    public static List<String> messagesWithoutPackage(List<Source> files, Set<String> packages) {
        return files.stream()
                .filter(file -> !packages.contains(file.name().replaceFirst("(_nb)?(_simple)?$", "")))
                .map(file -> file.path() + " has no Java package of the same name")
                .toList();
    }
}
