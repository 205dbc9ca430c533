package org.hearth.desk.care;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page About to the bench, and to what was decided about oneself. */
@Configuration(proxyBeanMethods = false)
class CareDoors {

    @Bean
    AboutDoor toCare() {
        return AboutDoor.to(
                Part.YOU, 80, viewer -> viewer.can(Capability.READ_TALK), "desk.door.care", "scale", "care");
    }

    @Bean
    AboutDoor toDesk() {
        return AboutDoor.to(
                Part.CARE, 50, viewer -> viewer.can(Capability.MODERATE), "desk.door.desk", "hand-heart", "desk");
    }
}
