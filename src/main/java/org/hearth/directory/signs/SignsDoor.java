package org.hearth.directory.signs;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to how it lives. */
@Configuration(proxyBeanMethods = false)
class SignsDoor {

    @Bean
    AboutDoor toSigns() {
        return AboutDoor.to(
                Part.CARE, 70, viewer -> viewer.can(Capability.SEE_SIGNS), "directory.signs.door", "sprout", "signs");
    }
}
