package org.hearth.admission.screening;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to what people are asked. */
@Configuration(proxyBeanMethods = false)
class ScreeningDoor {

    @Bean
    AboutDoor toScreening() {
        return AboutDoor.to(
                Part.CARE,
                45,
                viewer -> viewer.can(Capability.SHAPE),
                "admission.screening",
                "list-checks",
                "screening");
    }
}
