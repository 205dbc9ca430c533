package org.hearth.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What only its own package uses stays in it. A module's root package is its face and free to show more. */
public final class PublicRule {

    private PublicRule() {}

    /** @param inner whether a package is a sub-package of a module */
    public static List<String> needlesslyPublic(Iterable<JavaClass> classes, Predicate<String> inner) {
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(type -> inner.test(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isNestedClass())
                .filter(type -> !usedElsewhere(type))
                .map(type -> type.getName() + " is public, and only its own package uses it")
                .sorted()
                .toList();
    }

    private static boolean usedElsewhere(JavaClass type) {
        var own = type.getPackage().getClasses().stream().filter(it -> belongsTo(it, type));
        return own.flatMap(it -> it.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static boolean belongsTo(JavaClass nested, JavaClass type) {
        return nested.equals(type) || nested.getName().startsWith(type.getName() + "$");
    }
}
