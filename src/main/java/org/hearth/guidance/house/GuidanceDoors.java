package org.hearth.guidance.house;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page About to what guides its people. */
@Configuration(proxyBeanMethods = false)
class GuidanceDoors {

    @Bean
    AboutDoor toInformation() {
        return AboutDoor.to(
                Part.GROUP,
                60,
                viewer -> viewer.can(Capability.READ_TALK),
                "guidance.door.information",
                "book-open",
                "information");
    }

    @Bean
    AboutDoor toNearby() {
        return AboutDoor.to(
                Part.GROUP,
                61,
                viewer -> viewer.can(Capability.READ_TALK),
                "guidance.door.nearby",
                "map-pin",
                "nearby");
    }
}
