package org.hearth.architecture;

import java.util.List;
import java.util.TreeSet;

/** Absence is said by types: every package is null-marked. */
public final class PackageRule {

    private PackageRule() {}

    public static List<String> notNullMarked(List<Source> files) {
        var folders = new TreeSet<String>();
        files.forEach(file -> folders.add(file.folder()));
        return folders.stream()
                .filter(folder -> files.stream()
                        .noneMatch(file -> file.path().equals(folder + "/package-info.java")
                                && file.text().contains("@NullMarked")))
                .map(folder -> folder + " is not @NullMarked")
                .toList();
    }
}
