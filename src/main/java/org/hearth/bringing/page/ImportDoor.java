package org.hearth.bringing.page;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a group's page About to bringing along what it said elsewhere. */
@Configuration(proxyBeanMethods = false)
class ImportDoor {

    @Bean
    AboutDoor bringingDoor() {
        return AboutDoor.to(
                AboutDoor.Part.CARE,
                90,
                viewer -> viewer.can(Capability.SHAPE),
                "bringing.door",
                "package-open",
                "import");
    }
}
