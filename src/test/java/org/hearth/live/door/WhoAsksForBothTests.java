package org.hearth.live.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.hearth.identity.OtherSelf;
import org.hearth.live.presence.Attending;
import org.junit.jupiter.api.Test;

/** That a pseudonym and a face are one person is asked at the doors of a meeting, the help desk beside it included, and nowhere else. */
class WhoAsksForBothTests {

    @Test
    void onlyTheDoorsDo() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.hearth")
                                .get(OtherSelf.class)
                                .getDirectDependenciesToSelf()
                                .stream()
                                .map(use -> use.getOriginClass())
                                .filter(origin -> !origin.getPackageName().startsWith("org.hearth.identity"))
                                .map(JavaClass::getName)
                                .distinct())
                .containsExactlyInAnyOrder(
                        Attending.class.getName(), DoorOfTheGroup.class.getName(), "org.hearth.live.help.Desk");
    }
}
