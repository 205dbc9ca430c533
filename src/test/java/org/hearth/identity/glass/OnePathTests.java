package org.hearth.identity.glass;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.hearth.identity.persona.AddressBehind;
import org.junit.jupiter.api.Test;

/** There is one way from a persona to an address, and one feature that takes it. */
class OnePathTests {

    private static final String GLASS = "org.hearth.identity.glass";

    @Test
    void onlyBrokenGlassAsksForTheAddressBehindAPersona() {
        assertThat(asking(GLASS)).isEmpty();
        assertThat(asking("org.hearth.nobody")).isNotEmpty();
    }

    @Test
    void withinGlassItIsAskedToShowItOnceAndToTellThePerson() {
        assertThat(asking("org.hearth.nobody")).containsExactlyInAnyOrder(Glass.class.getName(), Looks.class.getName());
    }

    private static List<String> asking(String allowed) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.hearth")
                        .get(AddressBehind.class)
                        .getDirectDependenciesToSelf()
                        .stream()
                        .map(use -> use.getOriginClass())
                        .filter(origin -> !origin.getName().equals(AddressBehind.class.getName()))
                        .filter(origin -> !origin.getPackageName().equals(allowed))
                        .map(JavaClass::getName)
                        .distinct()
                        .toList();
    }
}
