package org.hearth.admission.deciding;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to those who ask to come in. */
@Configuration(proxyBeanMethods = false)
class AskedDoor {

    @Bean
    AboutDoor toAsked() {
        return AboutDoor.to(
                Part.CARE, 40, viewer -> viewer.can(Capability.ADMIT), "admission.asked", "hand-heart", "asked");
    }
}
